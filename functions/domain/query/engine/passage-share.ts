import type { DocumentView } from './document-view.ts';
import { firstInside, op } from './instructions.ts';
import type { Programs } from './programs.ts';
import { hasNear, hasPhrase, meets } from './verify.ts';

/**
 * Whether the document in view passes the instruction that begins at `at`, and its passage has a share in it: what
 * `evaluate` asks of a passage behind the opening one. Makes no objects, like {@link meets}.
 */
export function meetsByPassage(programs: Programs, at: number, view: DocumentView): boolean {
  const code = programs.code.values;
  const operation = code[at] ?? -1;
  const end = at + (code[at + 1] ?? 0);
  switch (operation) {
    case op.term:
      return view.isOwn(code[at + 2] ?? 0);
    case op.phrase:
      return code[at + 2] === 0 && hasPhrase(code, at + 3, end, view.headlineEnd, view.ownEnd, view);
    case op.near:
      return code[at + 2] === 0 && hasNear(programs, at, end, view.headlineEnd, view);
    case op.amount:
    case op.due:
      return meets(programs, at, view);
    case op.and:
    case op.or:
    case op.min:
      if (!meets(programs, at, view)) return false;
      for (let child = at + firstInside(operation); child < end; child += code[child + 1] ?? end) {
        if (meetsByPassage(programs, child, view)) return true;
      }
      return false;
    default:
      return false;
  }
}
