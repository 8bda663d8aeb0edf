CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text,
	`user_id` text,
	`action` text NOT NULL,
	`subject` text,
	`data` text,
	`at` integer NOT NULL,
	`on_day` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `audit_company_at` ON `audit` (`company_id`,`at`);--> statement-breakpoint
CREATE TABLE `brand` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`name` text NOT NULL,
	`is_competitor` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `brand_company` ON `brand` (`company_id`);--> statement-breakpoint
CREATE TABLE `company` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text DEFAULT 'Europe/Riga' NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`business_hours` text NOT NULL,
	`holidays` text NOT NULL,
	`country` text,
	`policy_dial` text DEFAULT 'balanced' NOT NULL,
	`costs` text,
	`complaint_threshold` integer DEFAULT 50 NOT NULL,
	`exposure` text,
	`own_topics` text,
	`risk_words` text,
	`ladder` text,
	`digest_weekday` integer DEFAULT 1 NOT NULL,
	`digest_hour` integer DEFAULT 8 NOT NULL,
	`signature` text DEFAULT '' NOT NULL,
	`compensation_limits` text NOT NULL,
	`currency` text DEFAULT 'EUR' NOT NULL,
	`reply_approval` text DEFAULT 'none' NOT NULL,
	`letterhead` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_tokenHash_unique` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_company` ON `invitation` (`company_id`);--> statement-breakpoint
CREATE TABLE `location` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`brand_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`brand_id`) REFERENCES `brand`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `location_company` ON `location` (`company_id`);--> statement-breakpoint
CREATE TABLE `membership` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`wants_digest` integer DEFAULT false NOT NULL,
	`signature` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `membership_user_company` ON `membership` (`user_id`,`company_id`);--> statement-breakpoint
CREATE INDEX `membership_company` ON `membership` (`company_id`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`locale` text,
	`theme` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer,
	`updated_at` integer
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `fetch_run` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`source_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer NOT NULL,
	`started_on` text NOT NULL,
	`health` text NOT NULL,
	`error_code` text,
	`seen` integer DEFAULT 0 NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`skipped` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `fetch_run_source` ON `fetch_run` (`source_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `fetch_run_company_day` ON `fetch_run` (`company_id`,`started_on`);--> statement-breakpoint
CREATE TABLE `host` (
	`name` text PRIMARY KEY NOT NULL,
	`lease_until` integer,
	`leased_by` text,
	`next_request_at` integer,
	`robots_status` integer,
	`robots_body` text,
	`robots_fetched_at` integer
);
--> statement-breakpoint
CREATE TABLE `source` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`brand_id` text NOT NULL,
	`location_id` text,
	`connector_id` text NOT NULL,
	`platform` text NOT NULL,
	`url` text NOT NULL,
	`host` text NOT NULL,
	`title` text NOT NULL,
	`settings` text NOT NULL,
	`reply_api` text,
	`sealed_reply_token` text,
	`is_paused` integer DEFAULT false NOT NULL,
	`interval_ms` integer NOT NULL,
	`next_fetch_at` integer,
	`lease_until` integer,
	`leased_by` text,
	`health` text,
	`error_code` text,
	`failures_in_a_row` integer DEFAULT 0 NOT NULL,
	`etag` text,
	`last_modified` text,
	`last_fetch_at` integer,
	`last_success_at` integer,
	`last_new_at` integer,
	`history_from_on` text,
	`mention_count` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`brand_id`) REFERENCES `brand`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`location_id`) REFERENCES `location`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_company_url` ON `source` (`company_id`,`url`);--> statement-breakpoint
CREATE INDEX `source_due` ON `source` (`next_fetch_at`);--> statement-breakpoint
CREATE INDEX `source_host` ON `source` (`host`,`lease_until`);--> statement-breakpoint
CREATE TABLE `analysis` (
	`mention_id` text PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`probabilities` text NOT NULL,
	`why` text NOT NULL,
	`proposals` text NOT NULL,
	FOREIGN KEY (`mention_id`) REFERENCES `mention`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `author` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`platform` text NOT NULL,
	`name` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `author_name` ON `author` (`company_id`,`platform`,`name`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`mention_id` text NOT NULL,
	`user_id` text NOT NULL,
	`field` text NOT NULL,
	`said` text NOT NULL,
	`now` text NOT NULL,
	`fingerprint` text NOT NULL,
	`words` integer NOT NULL,
	`at` integer NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mention_id`) REFERENCES `mention`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `correction_company` ON `correction` (`company_id`,`at`);--> statement-breakpoint
CREATE INDEX `correction_words` ON `correction` (`company_id`,`words`);--> statement-breakpoint
CREATE INDEX `correction_mention` ON `correction` (`mention_id`);--> statement-breakpoint
CREATE TABLE `daily_stat` (
	`company_id` text NOT NULL,
	`day` text NOT NULL,
	`source_id` text NOT NULL,
	`language` text NOT NULL,
	`sentiment` text NOT NULL,
	`mentions` integer NOT NULL,
	PRIMARY KEY(`company_id`, `day`, `source_id`, `language`, `sentiment`),
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `daily_stat_sums` ON `daily_stat` (`company_id`,`day`,`sentiment`,`source_id`,`mentions`);--> statement-breakpoint
CREATE TABLE `daily_topic` (
	`company_id` text NOT NULL,
	`day` text NOT NULL,
	`source_id` text NOT NULL,
	`topic` text NOT NULL,
	`mentions` integer NOT NULL,
	PRIMARY KEY(`company_id`, `day`, `topic`, `source_id`),
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `daily_topic_sums` ON `daily_topic` (`company_id`,`day`,`topic`,`mentions`);--> statement-breakpoint
CREATE TABLE `mention` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`brand_id` text NOT NULL,
	`location_id` text,
	`source_id` text NOT NULL,
	`platform` text NOT NULL,
	`external_id` text NOT NULL,
	`kind` text NOT NULL,
	`author_id` text,
	`author_name` text,
	`rating_value` real,
	`rating_best` real,
	`title` text,
	`text` text NOT NULL,
	`url` text,
	`parent_external_id` text,
	`views` integer,
	`published_at` integer NOT NULL,
	`published_on` text NOT NULL,
	`edited_at` integer,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`removed_at` integer,
	`content_hash` text NOT NULL,
	`version_number` integer DEFAULT 1 NOT NULL,
	`reply_text` text,
	`reply_author` text,
	`reply_at` integer,
	`language` text NOT NULL,
	`sentiment` text NOT NULL,
	`complaint_probability` real NOT NULL,
	`is_complaint` integer,
	`fingerprint` text,
	`duplicate_of_id` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `author`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mention_identity` ON `mention` (`source_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `mention_company_time` ON `mention` (`company_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `mention_company_sentiment` ON `mention` (`company_id`,`sentiment`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `mention_company_language` ON `mention` (`company_id`,`language`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `mention_source_time` ON `mention` (`source_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `mention_company_day` ON `mention` (`company_id`,`published_on`);--> statement-breakpoint
CREATE INDEX `mention_company_probability` ON `mention` (`company_id`,`complaint_probability`);--> statement-breakpoint
CREATE INDEX `mention_author` ON `mention` (`author_id`,`published_at`);--> statement-breakpoint
CREATE INDEX `mention_fingerprint` ON `mention` (`company_id`,`fingerprint`);--> statement-breakpoint
CREATE TABLE `mention_search` (
	`mention_id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`stems` text NOT NULL,
	FOREIGN KEY (`mention_id`) REFERENCES `mention`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mention_version` (
	`id` text PRIMARY KEY NOT NULL,
	`mention_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text,
	`text` text NOT NULL,
	`rating_value` real,
	`rating_best` real,
	`reply_text` text,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`mention_id`) REFERENCES `mention`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mention_version_number` ON `mention_version` (`mention_id`,`number`);--> statement-breakpoint
CREATE TABLE `complaint` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`mention_id` text NOT NULL,
	`source_id` text NOT NULL,
	`platform` text NOT NULL,
	`incident_id` text,
	`assignee_id` text,
	`silent_since` integer,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`restatement` text,
	`cause` text,
	`strategy` text,
	`action_taken` text,
	`outcome` text,
	`is_public` integer DEFAULT true NOT NULL,
	`is_unanswered` integer NOT NULL,
	`exposure` real NOT NULL,
	`exposure_at` integer NOT NULL,
	`risks` text NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_on` text NOT NULL,
	`acknowledge_due_at` integer,
	`resolve_due_at` integer,
	`follow_up_due_at` integer,
	`paused_at` integer,
	`paused_until` integer,
	`plan_due_at` integer,
	`follow_up_asked_at` integer,
	`follow_up_answer` text,
	`acknowledged_at` integer,
	`acknowledged_after_min` integer,
	`resolved_at` integer,
	`resolved_after_min` integer,
	`closed_at` integer,
	`next_due_at` integer,
	`queue_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mention_id`) REFERENCES `mention`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `complaint_mention` ON `complaint` (`mention_id`);--> statement-breakpoint
CREATE INDEX `complaint_queue` ON `complaint` (`company_id`,`queue_at`,`id`);--> statement-breakpoint
CREATE INDEX `complaint_due` ON `complaint` (`company_id`,`next_due_at`,`state`);--> statement-breakpoint
CREATE INDEX `complaint_opened` ON `complaint` (`company_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `complaint_acknowledged` ON `complaint` (`company_id`,`acknowledged_at`,`state`,`acknowledged_after_min`,`source_id`);--> statement-breakpoint
CREATE INDEX `complaint_resolved` ON `complaint` (`company_id`,`resolved_at`);--> statement-breakpoint
CREATE INDEX `complaint_assignee` ON `complaint` (`company_id`,`assignee_id`,`queue_at`);--> statement-breakpoint
CREATE INDEX `complaint_silent` ON `complaint` (`company_id`,`silent_since`);--> statement-breakpoint
CREATE INDEX `complaint_incident` ON `complaint` (`incident_id`);--> statement-breakpoint
CREATE INDEX `complaint_unanswered` ON `complaint` (`company_id`,`is_unanswered`,`exposure_at`);--> statement-breakpoint
CREATE TABLE `complaint_event` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`number` integer NOT NULL,
	`type` text NOT NULL,
	`user_id` text,
	`reason` text,
	`data` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `complaint_event_number` ON `complaint_event` (`complaint_id`,`number`);--> statement-breakpoint
CREATE INDEX `complaint_event_company` ON `complaint_event` (`company_id`,`at`);--> statement-breakpoint
CREATE TABLE `complaint_stat` (
	`company_id` text NOT NULL,
	`state` text NOT NULL,
	`is_unanswered` integer NOT NULL,
	`complaints` integer NOT NULL,
	`exposure` real NOT NULL,
	PRIMARY KEY(`company_id`, `state`, `is_unanswered`),
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `daily_exposure` (
	`company_id` text NOT NULL,
	`day` text NOT NULL,
	`unanswered` integer NOT NULL,
	`exposure` real NOT NULL,
	PRIMARY KEY(`company_id`, `day`),
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `escalation` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`occasion` text NOT NULL,
	`rung` text NOT NULL,
	`user_id` text NOT NULL,
	`at` integer NOT NULL,
	`settled_at` integer,
	`outbox_id` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `escalation_once` ON `escalation` (`complaint_id`,`occasion`,`rung`,`user_id`);--> statement-breakpoint
CREATE INDEX `escalation_waiting` ON `escalation` (`settled_at`,`user_id`);--> statement-breakpoint
CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`title` text NOT NULL,
	`cause` text,
	`started_on` text NOT NULL,
	`ended_on` text,
	`notice` text,
	`notice_url` text,
	`notice_at` integer,
	`action_taken` text,
	`outcome` text,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `incident_company` ON `incident` (`company_id`,`started_on`);--> statement-breakpoint
CREATE TABLE `own_block` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`cause` text,
	`strategy` text,
	`text` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `own_block_company` ON `own_block` (`company_id`,`language`);--> statement-breakpoint
CREATE TABLE `reply` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`mention_id` text NOT NULL,
	`source_id` text NOT NULL,
	`status` text NOT NULL,
	`text` text NOT NULL,
	`version_number` integer DEFAULT 1 NOT NULL,
	`user_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`sent_at` integer,
	`visible_at` integer,
	`checked_at` integer,
	`checks` integer DEFAULT 0 NOT NULL,
	`edits_id` text,
	`drafted_by` text,
	`approved_by` text,
	`approved_at` integer,
	`returned_why` text,
	`queued_at` integer,
	`publish_key` text,
	`attempted_at` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`error_code` text,
	`refused_why` text,
	`evidence` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reply_complaint` ON `reply` (`complaint_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `reply_source` ON `reply` (`source_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `reply_status` ON `reply` (`company_id`,`status`,`sent_at`);--> statement-breakpoint
CREATE TABLE `reply_version` (
	`id` text PRIMARY KEY NOT NULL,
	`reply_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`user_id` text,
	`at` integer NOT NULL,
	`visible_at` integer,
	FOREIGN KEY (`reply_id`) REFERENCES `reply`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reply_version_number` ON `reply_version` (`reply_id`,`number`);--> statement-breakpoint
CREATE TABLE `compensation` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`kind` text NOT NULL,
	`amount_cents` integer DEFAULT 0 NOT NULL,
	`currency` text DEFAULT 'EUR' NOT NULL,
	`note` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`is_refused` integer DEFAULT false NOT NULL,
	`refused_why` text,
	`given_at` integer,
	`given_by` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `compensation_complaint` ON `compensation` (`complaint_id`);--> statement-breakpoint
CREATE INDEX `compensation_company` ON `compensation` (`company_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`asking` text NOT NULL,
	`token_hash` text,
	`to_email` text,
	`mailed_at` integer,
	`asked_by` text,
	`asked_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`answered_at` integer,
	`answer` text,
	`note` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_tokenHash_unique` ON `follow_up` (`token_hash`);--> statement-breakpoint
CREATE INDEX `follow_up_complaint` ON `follow_up` (`complaint_id`);--> statement-breakpoint
CREATE TABLE `hand_off` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`purpose` text NOT NULL,
	`to_name` text NOT NULL,
	`to_email` text,
	`locale` text NOT NULL,
	`is_outside` integer DEFAULT false NOT NULL,
	`question` text NOT NULL,
	`due_on` text NOT NULL,
	`due_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`mailed_at` integer,
	`reminded_at` integer,
	`withdrawn_at` integer,
	`answered_at` integer,
	`is_solved` integer,
	`solved_on` text,
	`answer` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `hand_off_complaint` ON `hand_off` (`complaint_id`);--> statement-breakpoint
CREATE INDEX `hand_off_company` ON `hand_off` (`company_id`,`due_at`);--> statement-breakpoint
CREATE TABLE `hand_off_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`hand_off_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`hand_off_id`) REFERENCES `hand_off`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `hand_off_link_of` ON `hand_off_link` (`hand_off_id`);--> statement-breakpoint
CREATE TABLE `letter` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`locale` text NOT NULL,
	`layout` text NOT NULL,
	`content` text NOT NULL,
	`html` text NOT NULL,
	`sha256` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `letter_complaint` ON `letter` (`complaint_id`);--> statement-breakpoint
CREATE TABLE `letter_copy` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`letter_id` text NOT NULL,
	`to_name` text,
	`to_email` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`mailed_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`letter_id`) REFERENCES `letter`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_copy_once` ON `letter_copy` (`letter_id`,`to_email`);--> statement-breakpoint
CREATE TABLE `measure` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`complaint_id` text,
	`cause` text,
	`topic` text,
	`text` text NOT NULL,
	`owner_id` text NOT NULL,
	`due_on` text NOT NULL,
	`due_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`returns` integer DEFAULT 0 NOT NULL,
	`returned_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `measure_company` ON `measure` (`company_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `measure_complaint` ON `measure` (`complaint_id`);--> statement-breakpoint
CREATE TABLE `promise` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`text` text NOT NULL,
	`owner_id` text NOT NULL,
	`due_on` text NOT NULL,
	`due_at` integer NOT NULL,
	`promised_by` text NOT NULL,
	`promised_at` integer NOT NULL,
	`kept_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `promise_complaint` ON `promise` (`complaint_id`,`due_at`);--> statement-breakpoint
CREATE TABLE `alert_notice` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`user_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`reason` text NOT NULL,
	`occasion` text NOT NULL,
	`due_at` integer NOT NULL,
	`settled_at` integer,
	`outbox_id` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_notice_once` ON `alert_notice` (`user_id`,`complaint_id`,`reason`,`occasion`);--> statement-breakpoint
CREATE INDEX `alert_notice_due` ON `alert_notice` (`settled_at`,`due_at`);--> statement-breakpoint
CREATE INDEX `alert_notice_complaint` ON `alert_notice` (`complaint_id`);--> statement-breakpoint
CREATE TABLE `alert_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`user_id` text NOT NULL,
	`min_exposure` integer NOT NULL,
	`is_active` integer NOT NULL,
	`quiet_from_hour` integer,
	`quiet_to_hour` integer,
	`source_ids` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_rule_person` ON `alert_rule` (`company_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `digest` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`week_on` text NOT NULL,
	`facts` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digest_week` ON `digest` (`company_id`,`week_on`);--> statement-breakpoint
CREATE TABLE `digest_delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`digest_id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`digest_id`) REFERENCES `digest`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digest_delivery_once` ON `digest_delivery` (`digest_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`key` text,
	`run_at` integer NOT NULL,
	`lease_until` integer,
	`leased_by` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`done_at` integer,
	`failed_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_key` ON `job` (`key`);--> statement-breakpoint
CREATE INDEX `job_ready` ON `job` (`done_at`,`failed_at`,`run_at`);--> statement-breakpoint
CREATE INDEX `job_lease` ON `job` (`lease_until`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`to_address` text NOT NULL,
	`subject` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	`attachments` text,
	`unsubscribe_url` text,
	`unsubscribe_hash` text,
	`digest_id` text,
	`letter_hash` text,
	`created_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`started_at` integer,
	`unsure_at` integer,
	`last_error` text,
	`sent_at` integer,
	`failed_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`digest_id`) REFERENCES `digest`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_unsubscribeHash_unique` ON `outbox` (`unsubscribe_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_letterHash_unique` ON `outbox` (`letter_hash`);--> statement-breakpoint
CREATE INDEX `outbox_company` ON `outbox` (`company_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `outbox_user` ON `outbox` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `api_token` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token_hash` ON `api_token` (`token_hash`);--> statement-breakpoint
CREATE INDEX `api_token_company` ON `api_token` (`company_id`);--> statement-breakpoint
CREATE TABLE `intake` (
	`mention_id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`channel` text NOT NULL,
	`contact` text,
	`link_id` text,
	`filed_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`mention_id`) REFERENCES `mention`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `intake_company` ON `intake` (`company_id`,`at`);--> statement-breakpoint
CREATE TABLE `intake_link` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`token` text NOT NULL,
	`label` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `intake_link_token_unique` ON `intake_link` (`token`);--> statement-breakpoint
CREATE INDEX `intake_link_company` ON `intake_link` (`company_id`);--> statement-breakpoint
CREATE TABLE `presence` (
	`company_id` text NOT NULL,
	`user_id` text NOT NULL,
	`complaint_id` text NOT NULL,
	`is_writing` integer NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `complaint_id`),
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `presence_company` ON `presence` (`company_id`,`seen_at`);--> statement-breakpoint
CREATE TABLE `larger_model` (
	`company_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`address` text NOT NULL,
	`model` text NOT NULL,
	`sealed_key` text,
	`is_private_allowed` integer DEFAULT false NOT NULL,
	`is_on` integer DEFAULT true NOT NULL,
	`is_drafting` integer DEFAULT false NOT NULL,
	`input_price` real,
	`output_price` real,
	`input_tokens` integer DEFAULT 0 NOT NULL,
	`output_tokens` integer DEFAULT 0 NOT NULL,
	`spent` real DEFAULT 0 NOT NULL,
	`drafted` integer DEFAULT 0 NOT NULL,
	`answered` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`last_failed_at` integer,
	`last_answered_at` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `model_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `model_answer_company` ON `model_answer` (`company_id`,`at`);--> statement-breakpoint
CREATE TABLE `own_weights` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`head` text NOT NULL,
	`version` integer NOT NULL,
	`base` text NOT NULL,
	`status` text NOT NULL,
	`lessons` integer NOT NULL,
	`held_out` text NOT NULL,
	`regression` text NOT NULL,
	`changes` text NOT NULL,
	`delta` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `own_weights_company` ON `own_weights` (`company_id`,`status`);--> statement-breakpoint
CREATE INDEX `own_weights_head` ON `own_weights` (`company_id`,`head`,`version`);