/** Lines that news pages put around an article: invitations, labels, signatures. Own list. */
const wholeLines =
  /^(?:tags?|share(?: this)?(?: article| story)?|advertis\w+|sponsored(?: content)?|related(?: \w+)?|read more|read also|see also|more (?:on this|from .{1,40})|most (?:read|popular)|trending(?: now)?|recommended(?: \w+)?|newsletters?|sign up|subscribe(?: now)?|log ?in|menu|search|home|contact(?: us)?|about(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|cookies?(?: policy)?|comments?(?: \(\d+\))?|leave a (?:comment|reply)|print|e-?mail|facebook|twitter|x|linkedin|whatsapp|instagram|reddit|sources?|external links|references|notes|top stories|latest(?: news)?|breaking news|skip to (?:main )?content|continue reading|story continues(?: below)?|loading\W*|close|next|previous|gallery|video|watch(?: now| live)?|listen|save|back to top)\W*$/iu;

const lineBeginnings =
  /^(?:read more|read also|also read|see also|related|tags?|filed under|topics?|photo(?:graph)?(?:s)?(?: by| credit)?|image(?: source| credit)?|picture(?: by| credit)?|file photo|credit|source|caption|video|watch|listen|follow us|sign up|subscribe|click here|share|copyright|©|\(c\)|all rights reserved|reporting by|writing by|editing by|additional reporting|our standards|this article was (?:originally )?published|originally published|last (?:updated|modified)|updated|published|posted|contact|for more information|advertisement)\s*(?:[:|–—©]|by\b|on\b|at\b|for\b|to\b|$)/iu;

const byline =
  /^by [\p{Lu}][\p{L}.'’-]+(?: (?:[\p{Lu}][\p{L}.'’-]*|de|van|von|and|&|der|bin|al)){0,7}(?:\s*[,|•·].{0,80})?$/u;

/** Whether a line or paragraph is not part of the report. Lines of more than 240 units always are. */
export function isBoilerplate(line: string): boolean {
  const trimmed = line.trim();
  if (trimmed.length > 240) return false;
  if (wholeLines.test(trimmed)) return true;
  if (byline.test(trimmed)) return true;
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return true;
  return lineBeginnings.test(trimmed);
}
