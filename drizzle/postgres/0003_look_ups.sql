CREATE INDEX "complaint_follow_up" ON "complaint" USING btree ("state","follow_up_due_at");--> statement-breakpoint
CREATE INDEX "reply_mention" ON "reply" USING btree ("mention_id");