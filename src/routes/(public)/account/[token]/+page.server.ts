import { answerAction, loadQuestion } from '../../answering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => loadQuestion(locals, 'tell', params.token);

export const actions: Actions = { default: (event) => answerAction(event, 'tell') };
