import { answerAction, loadQuestion } from '../../answering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => loadQuestion(locals, 'solve', params.token);

export const actions: Actions = { default: (event) => answerAction(event, 'solve') };
