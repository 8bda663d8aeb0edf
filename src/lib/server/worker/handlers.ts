import { closeSilent } from './close-silent.ts';
import type { Handler } from './handler.ts';
import { mailApproval, tellApproval } from './mail-approval.ts';
import { mailAssigned, mailNote } from './mail-colleague.ts';
import { mailCompensation, tellCompensation } from './mail-compensation.ts';
import { mailLetter } from './mail-letter.ts';
import { mailFollowUp, mailHandOff } from './mail-questions.ts';
import { mailReplyBack } from './mail-reply-back.ts';
import { mailReturn } from './mail-return.ts';
import { reckonExposure } from './reckon-exposure.ts';
import { remindHandOff } from './remind-hand-off.ts';
import { alert, digest, mail } from './tell.ts';
import { reorderQueue } from './reorder-queue.ts';
import { unpause } from './unpause.ts';
import { learnFromCorrections } from './learn.ts';
import { publishReply } from './publish-reply.ts';
import { verifyReply } from './verify-reply.ts';

/**
 * What waits for others, or takes long, has a lane of its own in every process, so that a mail server that never answers holds up mail
 * and nothing else. All other kinds only write to the database and share one more; within a lane it goes in the order of the hour.
 */
export const lanes: readonly (readonly string[])[] = [
	['mail'],
	['publish_reply', 'verify_reply'],
	['learn', 'reorder_queue', 'reckon_exposure']
];

/** Who does which kind of job. */
export const handlers: Record<string, Handler> = {
	learn: learnFromCorrections,
	reckon_exposure: reckonExposure,
	reorder_queue: reorderQueue,
	publish_reply: publishReply,
	verify_reply: verifyReply,
	unpause,
	remind_hand_off: remindHandOff,
	close_silent: closeSilent,
	mail_hand_off: mailHandOff,
	mail_follow_up: mailFollowUp,
	mail_letter: mailLetter,
	mail_reply_back: mailReplyBack,
	mail_return: mailReturn,
	tell_compensation: tellCompensation,
	mail_compensation: mailCompensation,
	mail_note: mailNote,
	mail_assigned: mailAssigned,
	tell_approval: tellApproval,
	mail_approval: mailApproval,
	alert,
	digest,
	mail
};
