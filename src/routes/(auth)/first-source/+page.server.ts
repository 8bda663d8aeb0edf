import { look, watch } from '../../(app)/sources/paste.ts';
import type { Actions } from './$types';

export const actions: Actions = { preview: look, add: watch };
