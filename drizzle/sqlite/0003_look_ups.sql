CREATE INDEX `complaint_follow_up` ON `complaint` (`state`,`follow_up_due_at`);--> statement-breakpoint
CREATE INDEX `reply_mention` ON `reply` (`mention_id`);