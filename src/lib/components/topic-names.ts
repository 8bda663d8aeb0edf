import { m } from '#lib/paraglide/messages.js';

const names: Record<string, () => string> = {
	app: m.topic_app,
	billing: m.topic_billing,
	cleanliness: m.topic_cleanliness,
	communication: m.topic_communication,
	delivery: m.topic_delivery,
	food: m.topic_food,
	information: m.topic_information,
	price: m.topic_price,
	quality: m.topic_quality,
	refund: m.topic_refund,
	rooms: m.topic_rooms,
	safety: m.topic_safety,
	staff: m.topic_staff,
	waiting: m.topic_waiting
};

/** A topic as people read it; a company's own topics are called what the company calls them. */
export const topicName = (topic: string): string => names[topic]?.() ?? topic;
