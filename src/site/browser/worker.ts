import { languages } from '#domain';

postMessage(languages);
