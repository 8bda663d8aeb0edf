import { answerAction, loadQuestion } from '../../answering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadQuestion(event, 'tell');

export const actions: Actions = { default: (event) => answerAction(event, 'tell') };
