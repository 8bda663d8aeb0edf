ALTER TABLE "company" ADD COLUMN "other_names" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "fetch_run" ADD COLUMN "left_out" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "only_naming" boolean DEFAULT false NOT NULL;