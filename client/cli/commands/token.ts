import { randomBytes } from 'node:crypto';
import { scopes } from '../../../functions/domain/access/scopes.ts';
import { sha256Hex } from '../../../functions/runtime/sha256.ts';
import { type Command, dataOf, textOption } from '../command.ts';
import { CliError, exitCodes } from '../io.ts';
import { table } from '../table.ts';

/** `dateline token first`: makes a secret on this machine. The deployment gets only its hash. */
export const firstToken: Command = {
  usage: 'token first',
  does: 'makes the first token of a deployment, and says how to deploy it',
  arity: [0, 0],
  run: async () => {
    const token = `dl_${randomBytes(32).toString('base64url')}`;
    const hash = sha256Hex(token);
    return {
      json: { token, hash },
      text: [
        `Token: ${token}`,
        'Keep it: it is shown only once. Then deploy with its hash:',
        `  npx cdk deploy --parameters BootstrapTokenHash=${hash}`,
      ].join('\n'),
    };
  },
};

/** `dateline token create` */
export const createToken: Command = {
  usage: 'token create OWNER --scopes read,watches:write [--expires ISO]',
  does: 'makes a token, which is shown only once',
  options: { scopes: { type: 'string' }, expires: { type: 'string' } },
  arity: [1, 1],
  run: async (call) => {
    const wanted = (textOption(call, 'scopes') ?? '').split(',').map((scope) => {
      const known = scopes.find((each) => each === scope);
      if (known === undefined) {
        throw new CliError(`--scopes ${scope}: the scopes are ${scopes.join(', ')}.`, exitCodes.usage);
      }
      return known;
    });
    const expiresAt = textOption(call, 'expires');
    const body = {
      owner: call.args[0] ?? '',
      scopes: wanted,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
    const made = dataOf(await call.client.POST('/tokens', { body }));
    return { json: made, text: `${made.token}\n${made.id} of ${made.owner}: keep it, it is shown only once` };
  },
};

/** `dateline token list` */
export const listTokens: Command = {
  usage: 'token list',
  does: 'lists tokens, newest first',
  arity: [0, 0],
  run: async ({ client }) => {
    const page = dataOf(await client.GET('/tokens', { params: { query: { limit: 100 } } }));
    const rows = page.tokens.map((token) => [
      token.id,
      token.owner,
      token.scopes.join(','),
      token.expiresAt ?? 'never',
      token.lastUsedAt ?? 'not yet',
    ]);
    return { json: page, text: table(['id', 'owner', 'scopes', 'expires', 'last used'], rows) };
  },
};

/** `dateline token revoke` */
export const revokeToken: Command = {
  usage: 'token revoke ID',
  does: 'revokes a token',
  arity: [1, 1],
  run: async ({ args: [id = ''], client }) => {
    dataOf(await client.DELETE('/tokens/{id}', { params: { path: { id } } }));
    return { json: { id }, text: `${id} is revoked` };
  },
};
