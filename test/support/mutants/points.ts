import { parseSync, Visitor } from 'oxc-parser';

/** A change of one operator or value: offsets into the source, end exclusive. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const operators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
};

const comments = /\/\*[\s\S]*?\*\/|\/\/.*/g;

interface Operation {
  readonly operator: string;
  readonly left: { readonly end: number };
  readonly right: { readonly start: number };
}

/** Returns every comparison, `&&`, `||`, boolean and number of a TypeScript source, each with its change. */
export function mutantsOf(source: string): Mutant[] {
  const mutants: Mutant[] = [];
  /** Literals in types are no code. */
  const types: { readonly start: number; readonly end: number }[] = [];
  const operation = ({ operator, left, right }: Operation): void => {
    const after = operators[operator];
    if (after === undefined) return;
    const between = source
      .slice(left.end, right.start)
      .replaceAll(comments, (text) => ' '.repeat(text.length));
    const start = left.end + between.indexOf(operator);
    if (start >= left.end) mutants.push({ start, end: start + operator.length, before: operator, after });
  };
  new Visitor({
    BinaryExpression: operation,
    LogicalExpression: operation,
    Literal: ({ value, start, end }) => {
      const before = source.slice(start, end);
      if (typeof value === 'boolean') mutants.push({ start, end, before, after: String(!value) });
      if (typeof value === 'number') mutants.push({ start, end, before, after: String(value + 1) });
    },
    TSLiteralType: (type) => void types.push(type),
  }).visit(parseSync('source.ts', source).program);
  return mutants.filter(({ start, end }) => !types.some((type) => start >= type.start && end <= type.end));
}
