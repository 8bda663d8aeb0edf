CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_notice" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"user_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"reason" text NOT NULL,
	"occasion" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"outbox_id" text
);
--> statement-breakpoint
CREATE TABLE "alert_rule" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"user_id" text NOT NULL,
	"min_exposure" bigint NOT NULL,
	"is_active" boolean NOT NULL,
	"quiet_from_hour" bigint,
	"quiet_to_hour" bigint,
	"source_ids" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "analysis" (
	"mention_id" text PRIMARY KEY NOT NULL,
	"model" text NOT NULL,
	"probabilities" jsonb NOT NULL,
	"why" jsonb NOT NULL,
	"proposals" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_token" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text,
	"user_id" text,
	"action" text NOT NULL,
	"subject" text,
	"data" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	"on_day" text
);
--> statement-breakpoint
CREATE TABLE "author" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"platform" text NOT NULL,
	"name" text NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brand" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"name" text NOT NULL,
	"is_competitor" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text DEFAULT 'Europe/Riga' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"business_hours" jsonb NOT NULL,
	"holidays" jsonb NOT NULL,
	"country" text,
	"policy_dial" text DEFAULT 'balanced' NOT NULL,
	"costs" jsonb,
	"complaint_threshold" bigint DEFAULT 50 NOT NULL,
	"exposure" jsonb,
	"own_topics" jsonb,
	"risk_words" jsonb,
	"ladder" jsonb,
	"digest_weekday" bigint DEFAULT 1 NOT NULL,
	"digest_hour" bigint DEFAULT 8 NOT NULL,
	"signature" text DEFAULT '' NOT NULL,
	"compensation_limits" jsonb NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"reply_approval" text DEFAULT 'none' NOT NULL,
	"letterhead" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "compensation" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"kind" text NOT NULL,
	"amount_cents" bigint DEFAULT 0 NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"note" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"is_refused" boolean DEFAULT false NOT NULL,
	"refused_why" text,
	"given_at" timestamp (3) with time zone,
	"given_by" text
);
--> statement-breakpoint
CREATE TABLE "complaint" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"mention_id" text NOT NULL,
	"source_id" text NOT NULL,
	"platform" text NOT NULL,
	"incident_id" text,
	"assignee_id" text,
	"silent_since" timestamp (3) with time zone,
	"state" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"restatement" text,
	"cause" text,
	"strategy" text,
	"action_taken" text,
	"outcome" text,
	"is_public" boolean DEFAULT true NOT NULL,
	"is_unanswered" boolean NOT NULL,
	"exposure" double precision NOT NULL,
	"exposure_at" timestamp (3) with time zone NOT NULL,
	"risks" jsonb NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_on" text NOT NULL,
	"acknowledge_due_at" timestamp (3) with time zone,
	"resolve_due_at" timestamp (3) with time zone,
	"follow_up_due_at" timestamp (3) with time zone,
	"paused_at" timestamp (3) with time zone,
	"paused_until" timestamp (3) with time zone,
	"plan_due_at" timestamp (3) with time zone,
	"follow_up_asked_at" timestamp (3) with time zone,
	"follow_up_answer" text,
	"acknowledged_at" timestamp (3) with time zone,
	"acknowledged_after_min" bigint,
	"resolved_at" timestamp (3) with time zone,
	"resolved_after_min" bigint,
	"closed_at" timestamp (3) with time zone,
	"next_due_at" timestamp (3) with time zone,
	"queue_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "complaint_event" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"number" bigint NOT NULL,
	"type" text NOT NULL,
	"user_id" text,
	"reason" text,
	"data" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_stat" (
	"company_id" text NOT NULL,
	"state" text NOT NULL,
	"is_unanswered" boolean NOT NULL,
	"complaints" bigint NOT NULL,
	"exposure" double precision NOT NULL,
	CONSTRAINT "complaint_stat_company_id_state_is_unanswered_pk" PRIMARY KEY("company_id","state","is_unanswered")
);
--> statement-breakpoint
CREATE TABLE "correction" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"mention_id" text NOT NULL,
	"user_id" text NOT NULL,
	"field" text NOT NULL,
	"said" text NOT NULL,
	"now" text NOT NULL,
	"fingerprint" text NOT NULL,
	"words" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "daily_exposure" (
	"company_id" text NOT NULL,
	"day" text NOT NULL,
	"unanswered" bigint NOT NULL,
	"exposure" double precision NOT NULL,
	CONSTRAINT "daily_exposure_company_id_day_pk" PRIMARY KEY("company_id","day")
);
--> statement-breakpoint
CREATE TABLE "daily_stat" (
	"company_id" text NOT NULL,
	"day" text NOT NULL,
	"source_id" text NOT NULL,
	"language" text NOT NULL,
	"sentiment" text NOT NULL,
	"mentions" bigint NOT NULL,
	CONSTRAINT "daily_stat_company_id_day_source_id_language_sentiment_pk" PRIMARY KEY("company_id","day","source_id","language","sentiment")
);
--> statement-breakpoint
CREATE TABLE "daily_topic" (
	"company_id" text NOT NULL,
	"day" text NOT NULL,
	"source_id" text NOT NULL,
	"topic" text NOT NULL,
	"mentions" bigint NOT NULL,
	CONSTRAINT "daily_topic_company_id_day_topic_source_id_pk" PRIMARY KEY("company_id","day","topic","source_id")
);
--> statement-breakpoint
CREATE TABLE "digest" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"week_on" text NOT NULL,
	"facts" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digest_delivery" (
	"id" text PRIMARY KEY NOT NULL,
	"digest_id" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "escalation" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"occasion" text NOT NULL,
	"rung" text NOT NULL,
	"user_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"outbox_id" text
);
--> statement-breakpoint
CREATE TABLE "fetch_run" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"source_id" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone NOT NULL,
	"started_on" text NOT NULL,
	"health" text NOT NULL,
	"error_code" text,
	"seen" bigint DEFAULT 0 NOT NULL,
	"created" bigint DEFAULT 0 NOT NULL,
	"changed" bigint DEFAULT 0 NOT NULL,
	"skipped" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_up" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"asking" text NOT NULL,
	"token_hash" text,
	"to_email" text,
	"mailed_at" timestamp (3) with time zone,
	"asked_by" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answer" text,
	"note" text,
	CONSTRAINT "follow_up_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "hand_off" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"purpose" text NOT NULL,
	"to_name" text NOT NULL,
	"to_email" text,
	"locale" text NOT NULL,
	"is_outside" boolean DEFAULT false NOT NULL,
	"question" text NOT NULL,
	"due_on" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"mailed_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"is_solved" boolean,
	"solved_on" text,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "hand_off_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"hand_off_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "host" (
	"name" text PRIMARY KEY NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"leased_by" text,
	"next_request_at" timestamp (3) with time zone,
	"robots_status" bigint,
	"robots_body" text,
	"robots_fetched_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "incident" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"title" text NOT NULL,
	"cause" text,
	"started_on" text NOT NULL,
	"ended_on" text,
	"notice" text,
	"notice_url" text,
	"notice_at" timestamp (3) with time zone,
	"action_taken" text,
	"outcome" text,
	"opened_by" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "intake" (
	"mention_id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"channel" text NOT NULL,
	"contact" text,
	"link_id" text,
	"filed_by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intake_link" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"token" text NOT NULL,
	"label" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "intake_link_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	CONSTRAINT "invitation_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "job" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"key" text,
	"run_at" timestamp (3) with time zone NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"leased_by" text,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"last_error" text,
	"done_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "larger_model" (
	"company_id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"model" text NOT NULL,
	"sealed_key" text,
	"is_private_allowed" boolean DEFAULT false NOT NULL,
	"is_on" boolean DEFAULT true NOT NULL,
	"is_drafting" boolean DEFAULT false NOT NULL,
	"input_price" double precision,
	"output_price" double precision,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"spent" double precision DEFAULT 0 NOT NULL,
	"drafted" bigint DEFAULT 0 NOT NULL,
	"answered" bigint DEFAULT 0 NOT NULL,
	"failed" bigint DEFAULT 0 NOT NULL,
	"last_error" text,
	"last_failed_at" timestamp (3) with time zone,
	"last_answered_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"locale" text NOT NULL,
	"layout" text NOT NULL,
	"content" jsonb NOT NULL,
	"html" text NOT NULL,
	"sha256" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter_copy" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"letter_id" text NOT NULL,
	"to_name" text,
	"to_email" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"mailed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "location" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "measure" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"complaint_id" text,
	"cause" text,
	"topic" text,
	"text" text NOT NULL,
	"owner_id" text NOT NULL,
	"due_on" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"returns" bigint DEFAULT 0 NOT NULL,
	"returned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"wants_digest" boolean DEFAULT false NOT NULL,
	"signature" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mention" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"location_id" text,
	"source_id" text NOT NULL,
	"platform" text NOT NULL,
	"external_id" text NOT NULL,
	"kind" text NOT NULL,
	"author_id" text,
	"author_name" text,
	"rating_value" double precision,
	"rating_best" double precision,
	"title" text,
	"text" text NOT NULL,
	"url" text,
	"parent_external_id" text,
	"views" bigint,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_on" text NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"content_hash" text NOT NULL,
	"version_number" bigint DEFAULT 1 NOT NULL,
	"reply_text" text,
	"reply_author" text,
	"reply_at" timestamp (3) with time zone,
	"language" text NOT NULL,
	"sentiment" text NOT NULL,
	"complaint_probability" double precision NOT NULL,
	"is_complaint" boolean,
	"fingerprint" text,
	"duplicate_of_id" text
);
--> statement-breakpoint
CREATE TABLE "mention_search" (
	"mention_id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"stems" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mention_version" (
	"id" text PRIMARY KEY NOT NULL,
	"mention_id" text NOT NULL,
	"number" bigint NOT NULL,
	"title" text,
	"text" text NOT NULL,
	"rating_value" double precision,
	"rating_best" double precision,
	"reply_text" text,
	"replaced_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"attachments" jsonb,
	"unsubscribe_url" text,
	"unsubscribe_hash" text,
	"digest_id" text,
	"letter_hash" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone,
	"unsure_at" timestamp (3) with time zone,
	"last_error" text,
	"sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_unsubscribeHash_unique" UNIQUE("unsubscribe_hash"),
	CONSTRAINT "outbox_letterHash_unique" UNIQUE("letter_hash")
);
--> statement-breakpoint
CREATE TABLE "own_block" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"cause" text,
	"strategy" text,
	"text" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "own_weights" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"head" text NOT NULL,
	"version" bigint NOT NULL,
	"base" text NOT NULL,
	"status" text NOT NULL,
	"lessons" bigint NOT NULL,
	"held_out" jsonb NOT NULL,
	"regression" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"delta" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"company_id" text NOT NULL,
	"user_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"is_writing" boolean NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presence_user_id_complaint_id_pk" PRIMARY KEY("user_id","complaint_id")
);
--> statement-breakpoint
CREATE TABLE "promise" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"text" text NOT NULL,
	"owner_id" text NOT NULL,
	"due_on" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"promised_by" text NOT NULL,
	"promised_at" timestamp (3) with time zone NOT NULL,
	"kept_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" bigint NOT NULL,
	"last_request" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reply" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"complaint_id" text NOT NULL,
	"mention_id" text NOT NULL,
	"source_id" text NOT NULL,
	"status" text NOT NULL,
	"text" text NOT NULL,
	"version_number" bigint DEFAULT 1 NOT NULL,
	"user_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"visible_at" timestamp (3) with time zone,
	"checked_at" timestamp (3) with time zone,
	"checks" bigint DEFAULT 0 NOT NULL,
	"edits_id" text,
	"drafted_by" text,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	"returned_why" text,
	"queued_at" timestamp (3) with time zone,
	"publish_key" text,
	"attempted_at" timestamp (3) with time zone,
	"tries" bigint DEFAULT 0 NOT NULL,
	"error_code" text,
	"refused_why" text,
	"evidence" jsonb
);
--> statement-breakpoint
CREATE TABLE "reply_version" (
	"id" text PRIMARY KEY NOT NULL,
	"reply_id" text NOT NULL,
	"number" bigint NOT NULL,
	"text" text NOT NULL,
	"user_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"visible_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"location_id" text,
	"connector_id" text NOT NULL,
	"platform" text NOT NULL,
	"url" text NOT NULL,
	"host" text NOT NULL,
	"title" text NOT NULL,
	"settings" jsonb NOT NULL,
	"reply_api" text,
	"sealed_reply_token" text,
	"is_paused" boolean DEFAULT false NOT NULL,
	"interval_ms" bigint NOT NULL,
	"next_fetch_at" timestamp (3) with time zone,
	"lease_until" timestamp (3) with time zone,
	"leased_by" text,
	"health" text,
	"error_code" text,
	"failures_in_a_row" bigint DEFAULT 0 NOT NULL,
	"etag" text,
	"last_modified" text,
	"last_fetch_at" timestamp (3) with time zone,
	"last_success_at" timestamp (3) with time zone,
	"last_new_at" timestamp (3) with time zone,
	"history_from_on" text,
	"mention_count" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"locale" text,
	"theme" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_notice" ADD CONSTRAINT "alert_notice_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_notice" ADD CONSTRAINT "alert_notice_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_rule" ADD CONSTRAINT "alert_rule_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis" ADD CONSTRAINT "analysis_mention_id_mention_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "author" ADD CONSTRAINT "author_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand" ADD CONSTRAINT "brand_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compensation" ADD CONSTRAINT "compensation_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compensation" ADD CONSTRAINT "compensation_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_mention_id_mention_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_event" ADD CONSTRAINT "complaint_event_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_event" ADD CONSTRAINT "complaint_event_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_stat" ADD CONSTRAINT "complaint_stat_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_mention_id_mention_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_exposure" ADD CONSTRAINT "daily_exposure_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_stat" ADD CONSTRAINT "daily_stat_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_stat" ADD CONSTRAINT "daily_stat_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_topic" ADD CONSTRAINT "daily_topic_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_topic" ADD CONSTRAINT "daily_topic_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest" ADD CONSTRAINT "digest_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_delivery" ADD CONSTRAINT "digest_delivery_digest_id_digest_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digest"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fetch_run" ADD CONSTRAINT "fetch_run_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fetch_run" ADD CONSTRAINT "fetch_run_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_off" ADD CONSTRAINT "hand_off_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_off" ADD CONSTRAINT "hand_off_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_off_link" ADD CONSTRAINT "hand_off_link_hand_off_id_hand_off_id_fk" FOREIGN KEY ("hand_off_id") REFERENCES "public"."hand_off"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake" ADD CONSTRAINT "intake_mention_id_mention_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake" ADD CONSTRAINT "intake_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_link" ADD CONSTRAINT "intake_link_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_user_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "larger_model" ADD CONSTRAINT "larger_model_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_copy" ADD CONSTRAINT "letter_copy_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_copy" ADD CONSTRAINT "letter_copy_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "location" ADD CONSTRAINT "location_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "location" ADD CONSTRAINT "location_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_author_id_author_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."author"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention_search" ADD CONSTRAINT "mention_search_mention_id_mention_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention_version" ADD CONSTRAINT "mention_version_mention_id_mention_id_fk" FOREIGN KEY ("mention_id") REFERENCES "public"."mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_answer" ADD CONSTRAINT "model_answer_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_digest_id_digest_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digest"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_block" ADD CONSTRAINT "own_block_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_weights" ADD CONSTRAINT "own_weights_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply" ADD CONSTRAINT "reply_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply" ADD CONSTRAINT "reply_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_version" ADD CONSTRAINT "reply_version_reply_id_reply_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."reply"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_notice_once" ON "alert_notice" USING btree ("user_id","complaint_id","reason","occasion");--> statement-breakpoint
CREATE INDEX "alert_notice_due" ON "alert_notice" USING btree ("settled_at","due_at");--> statement-breakpoint
CREATE INDEX "alert_notice_complaint" ON "alert_notice" USING btree ("complaint_id");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_rule_person" ON "alert_rule" USING btree ("company_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "api_token_hash" ON "api_token" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "api_token_company" ON "api_token" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "audit_company_at" ON "audit" USING btree ("company_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "author_name" ON "author" USING btree ("company_id","platform","name");--> statement-breakpoint
CREATE INDEX "brand_company" ON "brand" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "compensation_complaint" ON "compensation" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "compensation_company" ON "compensation" USING btree ("company_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "complaint_mention" ON "complaint" USING btree ("mention_id");--> statement-breakpoint
CREATE INDEX "complaint_queue" ON "complaint" USING btree ("company_id","queue_at","id");--> statement-breakpoint
CREATE INDEX "complaint_due" ON "complaint" USING btree ("company_id","next_due_at","state");--> statement-breakpoint
CREATE INDEX "complaint_opened" ON "complaint" USING btree ("company_id","opened_at");--> statement-breakpoint
CREATE INDEX "complaint_acknowledged" ON "complaint" USING btree ("company_id","acknowledged_at","state","acknowledged_after_min","source_id");--> statement-breakpoint
CREATE INDEX "complaint_resolved" ON "complaint" USING btree ("company_id","resolved_at");--> statement-breakpoint
CREATE INDEX "complaint_assignee" ON "complaint" USING btree ("company_id","assignee_id","queue_at");--> statement-breakpoint
CREATE INDEX "complaint_silent" ON "complaint" USING btree ("company_id","silent_since");--> statement-breakpoint
CREATE INDEX "complaint_incident" ON "complaint" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "complaint_unanswered" ON "complaint" USING btree ("company_id","is_unanswered","exposure_at");--> statement-breakpoint
CREATE UNIQUE INDEX "complaint_event_number" ON "complaint_event" USING btree ("complaint_id","number");--> statement-breakpoint
CREATE INDEX "complaint_event_company" ON "complaint_event" USING btree ("company_id","at");--> statement-breakpoint
CREATE INDEX "correction_company" ON "correction" USING btree ("company_id","at");--> statement-breakpoint
CREATE INDEX "correction_words" ON "correction" USING btree ("company_id","words");--> statement-breakpoint
CREATE INDEX "correction_mention" ON "correction" USING btree ("mention_id");--> statement-breakpoint
CREATE INDEX "daily_stat_sums" ON "daily_stat" USING btree ("company_id","day","sentiment","source_id","mentions");--> statement-breakpoint
CREATE INDEX "daily_topic_sums" ON "daily_topic" USING btree ("company_id","day","topic","mentions");--> statement-breakpoint
CREATE UNIQUE INDEX "digest_week" ON "digest" USING btree ("company_id","week_on");--> statement-breakpoint
CREATE UNIQUE INDEX "digest_delivery_once" ON "digest_delivery" USING btree ("digest_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "escalation_once" ON "escalation" USING btree ("complaint_id","occasion","rung","user_id");--> statement-breakpoint
CREATE INDEX "escalation_waiting" ON "escalation" USING btree ("settled_at","user_id");--> statement-breakpoint
CREATE INDEX "fetch_run_source" ON "fetch_run" USING btree ("source_id","started_at");--> statement-breakpoint
CREATE INDEX "fetch_run_company_day" ON "fetch_run" USING btree ("company_id","started_on");--> statement-breakpoint
CREATE INDEX "follow_up_complaint" ON "follow_up" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "hand_off_complaint" ON "hand_off" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "hand_off_company" ON "hand_off" USING btree ("company_id","due_at");--> statement-breakpoint
CREATE INDEX "hand_off_link_of" ON "hand_off_link" USING btree ("hand_off_id");--> statement-breakpoint
CREATE INDEX "incident_company" ON "incident" USING btree ("company_id","started_on");--> statement-breakpoint
CREATE INDEX "intake_company" ON "intake" USING btree ("company_id","at");--> statement-breakpoint
CREATE INDEX "intake_link_company" ON "intake_link" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "invitation_company" ON "invitation" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "job_key" ON "job" USING btree ("key");--> statement-breakpoint
CREATE INDEX "job_ready" ON "job" USING btree ("done_at","failed_at","run_at");--> statement-breakpoint
CREATE INDEX "job_lease" ON "job" USING btree ("lease_until");--> statement-breakpoint
CREATE INDEX "letter_complaint" ON "letter" USING btree ("complaint_id");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_copy_once" ON "letter_copy" USING btree ("letter_id","to_email");--> statement-breakpoint
CREATE INDEX "location_company" ON "location" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "measure_company" ON "measure" USING btree ("company_id","due_at");--> statement-breakpoint
CREATE INDEX "measure_complaint" ON "measure" USING btree ("complaint_id");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_user_company" ON "membership" USING btree ("user_id","company_id");--> statement-breakpoint
CREATE INDEX "membership_company" ON "membership" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mention_identity" ON "mention" USING btree ("source_id","external_id");--> statement-breakpoint
CREATE INDEX "mention_company_time" ON "mention" USING btree ("company_id","published_at","id");--> statement-breakpoint
CREATE INDEX "mention_company_sentiment" ON "mention" USING btree ("company_id","sentiment","published_at","id");--> statement-breakpoint
CREATE INDEX "mention_company_language" ON "mention" USING btree ("company_id","language","published_at","id");--> statement-breakpoint
CREATE INDEX "mention_source_time" ON "mention" USING btree ("source_id","published_at","id");--> statement-breakpoint
CREATE INDEX "mention_company_day" ON "mention" USING btree ("company_id","published_on");--> statement-breakpoint
CREATE INDEX "mention_company_probability" ON "mention" USING btree ("company_id","complaint_probability");--> statement-breakpoint
CREATE INDEX "mention_author" ON "mention" USING btree ("author_id","published_at");--> statement-breakpoint
CREATE INDEX "mention_fingerprint" ON "mention" USING btree ("company_id","fingerprint");--> statement-breakpoint
CREATE UNIQUE INDEX "mention_version_number" ON "mention_version" USING btree ("mention_id","number");--> statement-breakpoint
CREATE INDEX "model_answer_company" ON "model_answer" USING btree ("company_id","at");--> statement-breakpoint
CREATE INDEX "outbox_company" ON "outbox" USING btree ("company_id","created_at");--> statement-breakpoint
CREATE INDEX "outbox_user" ON "outbox" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "own_block_company" ON "own_block" USING btree ("company_id","language");--> statement-breakpoint
CREATE INDEX "own_weights_company" ON "own_weights" USING btree ("company_id","status");--> statement-breakpoint
CREATE INDEX "own_weights_head" ON "own_weights" USING btree ("company_id","head","version");--> statement-breakpoint
CREATE INDEX "presence_company" ON "presence" USING btree ("company_id","seen_at");--> statement-breakpoint
CREATE INDEX "promise_complaint" ON "promise" USING btree ("complaint_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rate_limit_key" ON "rate_limit" USING btree ("key");--> statement-breakpoint
CREATE INDEX "reply_complaint" ON "reply" USING btree ("complaint_id","created_at");--> statement-breakpoint
CREATE INDEX "reply_source" ON "reply" USING btree ("source_id","updated_at");--> statement-breakpoint
CREATE INDEX "reply_status" ON "reply" USING btree ("company_id","status","sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reply_version_number" ON "reply_version" USING btree ("reply_id","number");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "source_company_url" ON "source" USING btree ("company_id","url");--> statement-breakpoint
CREATE INDEX "source_due" ON "source" USING btree ("next_fetch_at");--> statement-breakpoint
CREATE INDEX "source_host" ON "source" USING btree ("host","lease_until");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");