// A city's identity provider, as far as Turjuman can tell: oidc-provider, certified by the OpenID Foundation, with accounts in
// memory. Prints its issuer as one line of JSON, reads from standard input where Turjuman takes people back, says that it is
// ready, and serves until standard input closes.
//
// Signing in is a form with one field, the account's name; the password is nobody's business here.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const accounts = {
  clerk: { roles: ['requester'], departments: ['housing'], org: 'city' },
  office: { roles: ['coordinator'], org: 'city' },
  stranger: { email: 'stranger@example.org' },
  neighbour: { roles: ['coordinator'], org: 'another-city' },
};

let answer = (_, response) => { response.statusCode = 503; response.end('{}'); };
const server = createServer((request, response) => answer(request, response));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;
console.log(JSON.stringify({ issuer }));
const lines = createInterface({ input: process.stdin });
lines.on('close', () => process.exit(0));
const redirect = await new Promise((told) => lines.once('line', told));
const provider = new Provider(issuer, {
  clients: [
    { client_id: 'turjuman', client_secret: 'a secret: with & marks', redirect_uris: [redirect] },
    { client_id: 'turjuman-public', redirect_uris: [redirect], token_endpoint_auth_method: 'none' },
  ],
  claims: { openid: ['sub'], city: ['org', 'roles', 'departments'] },
  scopes: ['openid', 'city'],
  // As in many cities: what is known of somebody is told to whoever has the access token, not in the identity token.
  conformIdTokenClaims: true,
  findAccount: (_, id) => (accounts[id] ? { accountId: id, claims: () => ({ sub: id, ...accounts[id] }) } : undefined),
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `${issuer}/interaction/${interaction.uid}` },
  pkce: { required: () => true },
  cookies: { keys: ['for tests only'] },
});

const serve = provider.callback();
answer = async (request, response) => {
  if (!request.url.startsWith('/interaction/')) {
    serve(request, response);
    return;
  }
  const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
  if (prompt.name === 'consent') {
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
    return;
  }
  if (request.method === 'POST') {
    let body = '';
    for await (const chunk of request) body += chunk;
    const name = new URLSearchParams(body).get('name');
    const result = name === 'nobody'
      ? { error: 'access_denied', error_description: 'they thought better of it' }
      : { login: { accountId: name } };
    await provider.interactionFinished(request, response, result);
    return;
  }
  response.setHeader('content-type', 'text/html');
  response.end(`<form method="post" action="${issuer}${request.url}"><input name="name"><button>Sign in</button></form>`);
};
console.log(JSON.stringify({ ready: true }));
