import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Site } from '../page.ts';

/** JSON for other programs, described by `/openapi.json`. */
export const addApi = async (app: FastifyInstance, site: Site): Promise<void> => {
  await app.register(async (api) => {
    api.setValidatorCompiler(validatorCompiler);
    api.setSerializerCompiler(serializerCompiler);
    await api.register(swagger, {
      openapi: { openapi: '3.1.0', info: { title: 'Cynllun', version: '1' } },
      transform: jsonSchemaTransform,
    });
    const typed = api.withTypeProvider<ZodTypeProvider>();
    typed.get(
      '/api/packs',
      {
        schema: { response: { 200: z.object({ packs: z.array(z.object({ name: z.string() })) }) } },
      },
      async () => ({ packs: site.packs.map(({ name }) => ({ name })) }),
    );
    api.get('/openapi.json', { schema: { hide: true } }, async () => api.swagger());
  });
};
