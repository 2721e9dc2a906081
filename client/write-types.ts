import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openapiDocument } from '../functions/api/http/openapi/document.ts';
import { routes } from '../functions/api/routes.ts';
import { typesOfDocument } from './types-of-document.ts';

writeFileSync(join(import.meta.dirname, 'api-types.ts'), typesOfDocument(openapiDocument(routes)));
