import { itemKinds } from '../../article/item.ts';
import type { DocumentInput } from '../document.ts';
import { type FieldClause, type NameField, nameFields } from '../query.ts';
import { languageTags } from '../text/item-terms.ts';
import { valueTerms, valueTermsIn } from '../text/terms.ts';
import { topicTerms, topicTermsIn } from '../text/topic-terms.ts';
import { writtenValue } from './written-term.ts';

/** The clause of a field with this value; undefined where the value has nothing to compare. */
export function fieldClause(field: FieldClause['field'], value: string): FieldClause | undefined {
  const verbatim = field === 'kind' || field === 'lang';
  const terms = verbatim
    ? [value.trim().toLowerCase()]
    : field === 'topic'
      ? topicTermsIn(value)
      : valueTermsIn(value);
  if (terms.length === 0 || terms[0] === '') return undefined;
  const written = verbatim ? terms.join(' ') : writtenValue(terms);
  return { type: 'field', field, terms, key: `${field}:${written}` };
}

export function isNameField(field: FieldClause['field']): field is NameField {
  return (nameFields as readonly string[]).includes(field);
}

/** Kinds that `kind:` takes. */
export const kinds: readonly string[] = itemKinds;

/** A language tag as `lang:` takes it. */
export function isLanguageTag(value: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value);
}

/** A topic, kind or language is the value as a whole; a name is matched by some of its words in a row. */
export function fieldMatches({ field, terms }: FieldClause, document: DocumentInput): boolean {
  const { item } = document;
  switch (field) {
    case 'lang':
      return languageTags(document.inLanguage).includes(terms[0] ?? '');
    case 'kind':
      return item?.kind === terms[0];
    case 'topic':
      return item?.topics.some((topic) => same(topicTerms(topic), terms)) ?? false;
    case 'publisher':
      return document.publisher !== undefined && nameHas(document.publisher, terms);
    default:
      return (
        item?.parties.some(
          ({ name, type, code }) =>
            fieldTakes(field, type) &&
            (nameHas(name, terms) || (type === 'country' && code !== undefined && nameHas(code, terms))),
        ) ?? false
      );
  }
}

function fieldTakes(field: NameField, type: 'person' | 'organisation' | 'country'): boolean {
  return field === 'party' || (field === 'org' ? type === 'organisation' : field === type);
}

function nameHas(name: string, terms: readonly string[]): boolean {
  const { all, collapsed } = valueTerms(name);
  return hasRow(all, terms) || hasRow(collapsed, terms);
}

function hasRow(all: readonly string[], row: readonly string[]): boolean {
  return all.some((_, from) => row.every((term, i) => all[from + i] === term));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, i) => term === b[i]);
}
