import type { ApiRoute } from '../template/http-api.ts';

export interface RouteMatch {
  readonly route: ApiRoute;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/**
 * Returns the route that API Gateway would choose. The path must fit. A plain part wins over `{part}`, `{part}` over
 * `{part+}`, and a method over `ANY`. `$default` is last.
 */
export function matchRoute(
  routes: readonly ApiRoute[],
  method: string,
  path: string,
): RouteMatch | undefined {
  const candidates = routes.flatMap((route) => {
    const [routeMethod = '', template = ''] = route.key.split(' ');
    if (routeMethod !== method && routeMethod !== 'ANY') return [];
    const pathParameters = pathParametersOf(template, path);
    if (pathParameters === undefined) return [];
    return [{ route, pathParameters, rank: `${rank(template)} ${routeMethod === 'ANY' ? 1 : 0}` }];
  });
  const [best] = candidates.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  if (best !== undefined) return best;
  const fallback = routes.find(({ key }) => key === '$default');
  return fallback && { route: fallback, pathParameters: {} };
}

function pathParametersOf(template: string, path: string): Record<string, string> | undefined {
  const parts = path.split('/');
  const parameters: Record<string, string> = {};
  const wanted = template.split('/');
  for (const [i, part] of wanted.entries()) {
    const given = parts[i];
    const [, name, greedy] = /^\{(\w+)(\+)?\}$/.exec(part) ?? [];
    if (given === undefined) return undefined;
    if (name === undefined) {
      if (part !== given) return undefined;
    } else if (given === '') {
      return undefined;
    } else {
      parameters[name] = decode(greedy ? parts.slice(i).join('/') : given);
      if (greedy) return parameters;
    }
  }
  return parts.length === wanted.length ? parameters : undefined;
}

/** Gives plain parts the lowest rank and greedy parts the highest. */
function rank(template: string): string {
  return template
    .split('/')
    .map((part) => (part.endsWith('+}') ? '2' : part.startsWith('{') ? '1' : '0'))
    .join('');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
