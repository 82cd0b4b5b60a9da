// Runs axe-core over the page. The last argument is how an asynchronous script answers.
const answer = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }).then(
  (found) => answer(found.violations.flatMap((rule) => rule.nodes.map((node) =>
    rule.id + " at " + node.target.join(" ") + ": " + (node.failureSummary || rule.help).replace(/\s+/g, " ")))),
  (error) => answer(["axe-core failed: " + error]),
);
