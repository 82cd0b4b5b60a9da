// Reads [requested, offered] pairs as JSON on standard input and answers, pair by pair, whether the matcher would serve the
// offered language to who asks for the requested one.
import { readFileSync } from "node:fs";
import { match } from "@formatjs/intl-localematcher";

const pairs = JSON.parse(readFileSync(0, "utf8"));
const answers = pairs.map(([requested, offered]) => {
  try {
    const [wanted] = Intl.getCanonicalLocales(requested);
    const [given] = Intl.getCanonicalLocales(offered);
    return match([wanted], [given], "und", { algorithm: "best fit" }) === given;
  } catch {
    return null; // It does not read the tag.
  }
});
process.stdout.write(JSON.stringify(answers));
