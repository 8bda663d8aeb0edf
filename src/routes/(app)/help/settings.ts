import { m } from '#lib/paraglide/messages.js';

/** What each setting of the environment does, in the reader's language; the names are those of `server/config.ts`. */
export const settingNotes: Record<string, () => string> = {
	DATA_DIR: m.setting_data_dir,
	DATABASE_URL: m.setting_database_url,
	HOST: m.setting_host,
	PORT: m.setting_port,
	ORIGIN: m.setting_origin,
	ROLE: m.setting_role,
	ADDRESS_HEADER: m.setting_address_header,
	SMTP_URL: m.setting_smtp_url,
	MAIL_FROM: m.setting_mail_from,
	CONTACT_URL: m.setting_contact_url,
	FETCH_GAP_MS: m.setting_fetch_gap_ms,
	ALLOW_LOOPBACK: m.setting_allow_loopback,
	TOWN_URL: m.setting_town_url,
	LOG_LEVEL: m.setting_log_level
};
