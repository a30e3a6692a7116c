BEGIN TRANSACTION;
CREATE TABLE account_emails (
	canonical TEXT NOT NULL, 
	address TEXT NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	is_primary BOOLEAN NOT NULL, 
	verified_at DATETIME NOT NULL, 
	CONSTRAINT pk_account_emails PRIMARY KEY (canonical), 
	CONSTRAINT fk_account_emails_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "account_emails" VALUES('alice@acme.example','alice@acme.example','01a22d20f6d57396af667dc918547c2b',1,'2026-11-30 15:44:24.666659');
INSERT INTO "account_emails" VALUES('bob@acme.example','bob@acme.example','01a22d20f7777374b5c0b19b684643d6',1,'2026-11-30 15:44:24.938460');
INSERT INTO "account_emails" VALUES('carol@globex.example','carol@globex.example','01a22d20f7ab75c68fa259d0c78ca220',1,'2026-11-30 15:44:25.002758');
INSERT INTO "account_emails" VALUES('dave@globex.example','dave@globex.example','01a22d20f7af75ee9023fd9e93cc12cc',1,'2026-11-30 15:44:25.007167');
INSERT INTO "account_emails" VALUES('frank@frank.example','frank@frank.example','01a22d20f7c37607925bedc97bb55f5c',1,'2026-11-30 15:44:25.027231');
INSERT INTO "account_emails" VALUES('ina@initech.example','ina@initech.example','01a22d20f7cf7647ad671add167e4a78',1,'2026-11-30 15:44:25.038898');
INSERT INTO "account_emails" VALUES('iris@initech.example','iris@initech.example','01a22d20f7d87469a9a16ef939a9e97a',1,'2026-11-30 15:44:25.047829');
INSERT INTO "account_emails" VALUES('hank@umbrella.example','hank@umbrella.example','01a22d20f7e1755c8165d62f5993377f',1,'2026-11-30 15:44:25.057521');
INSERT INTO "account_emails" VALUES('acme-blocked@acme.example','acme-blocked@acme.example','01a22d20f82377c3af3cde193de65fa6',1,'2026-11-30 15:44:25.123211');
INSERT INTO "account_emails" VALUES('acme-removed@acme.example','acme-removed@acme.example','01a22d20f829740c84c83590c85a005e',1,'2026-11-30 15:44:25.129171');
INSERT INTO "account_emails" VALUES('acme-member@acme.example','acme-member@acme.example','01a22d20f83b70d39047719602a08fed',1,'2026-11-30 15:44:25.147256');
INSERT INTO "account_emails" VALUES('eve@acme.example','eve@acme.example','01a22d20f88e71fcaba52e1ddc37d4cc',1,'2026-11-30 15:44:25.230263');
INSERT INTO "account_emails" VALUES('ada@acme.example','ada@acme.example','01a22d20f8a27411b1efe31afb2917b9',1,'2026-11-30 15:44:25.250311');
INSERT INTO "account_emails" VALUES('bo@acme.example','bo@acme.example','01a22d20f8ad71d6872be4628c7c4e45',1,'2026-11-30 15:44:25.261250');
INSERT INTO "account_emails" VALUES('çelik@acme.example','çelik@acme.example','01a22d20f8bc71179c1b7ea15274686b',1,'2026-11-30 15:44:25.275615');
INSERT INTO "account_emails" VALUES('lea@lea.example','lea@lea.example','01a22d20f8c377ecbe4c331d917df24a',1,'2026-11-30 15:44:25.283490');
INSERT INTO "account_emails" VALUES('mia@mia.example','mia@mia.example','01a22d20f8d076e78743e79cf2cdc25e',1,'2026-11-30 15:44:25.296597');
INSERT INTO "account_emails" VALUES('bas@acme.example','bas@acme.example','01a22d20f8e57451862869181c56f5b8',1,'2026-11-30 15:44:25.317100');
INSERT INTO "account_emails" VALUES('gavin@hooli.example','gavin@hooli.example','01a22d20f950767a9b6d8d0ab1496526',1,'2026-11-30 15:44:25.423802');
CREATE TABLE accounts (
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	password_hash TEXT, 
	created_at DATETIME NOT NULL, has_second_factor BOOLEAN DEFAULT 0 NOT NULL, passkey_handle BLOB, 
	CONSTRAINT pk_accounts PRIMARY KEY (id)
);
INSERT INTO "accounts" VALUES('01a22d20f6d57396af667dc918547c2b','Alice de Vries','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:24.666659',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f7777374b5c0b19b684643d6','Bob Jansen','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:24.938460',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f7ab75c68fa259d0c78ca220','Carol Smit','nl','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.002758',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f7af75ee9023fd9e93cc12cc','Dave Bakker','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.007167',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f7c37607925bedc97bb55f5c','Frank Visser','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.027231',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f7cf7647ad671add167e4a78','Ina Kok','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.038898',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f7d87469a9a16ef939a9e97a','Iris Kok','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.047829',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f7e1755c8165d62f5993377f','Hank Mol','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.057521',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f82377c3af3cde193de65fa6','acme Blocked','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.123211',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f829740c84c83590c85a005e','acme Removed','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.129171',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f83b70d39047719602a08fed','acme Member','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.147256',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f88e71fcaba52e1ddc37d4cc','Eve Zwart','nl','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.230263',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f8a27411b1efe31afb2917b9','Ada de Wit','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.250311',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f8ad71d6872be4628c7c4e45','Bo Wit','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.261250',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f8bc71179c1b7ea15274686b','Çelik Kaya','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.275615',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f8c377ecbe4c331d917df24a','Lea','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.283490',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f8d076e78743e79cf2cdc25e','Mia','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.296597',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f8e57451862869181c56f5b8','Bas Blok','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.317100',0,NULL);
INSERT INTO "accounts" VALUES('01a22d20f950767a9b6d8d0ab1496526','Gavin Bel','en','$argon2id$v=19$m=8,t=1,p=1$mD+G3MDvgNQ14NWp79iicQ$lVbSat0a0XZf3TtMWQCAws2CiZInS046V7ukvcidPd0','2026-11-30 15:44:25.423802',1,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0017');
CREATE TABLE audit_events (
	id CHAR(32) NOT NULL, 
	environment_id CHAR(32), 
	at DATETIME NOT NULL, 
	action TEXT NOT NULL, 
	actor_id CHAR(32), 
	target_type TEXT NOT NULL, 
	target_id CHAR(32), 
	"before" JSON, 
	"after" JSON, 
	origin TEXT NOT NULL, actor_environment_id CHAR(32), 
	CONSTRAINT pk_audit_events PRIMARY KEY (id)
);
INSERT INTO "audit_events" VALUES('01a22d20f653751eb0ff7ffc32765376',NULL,'2026-11-30 15:44:24.600854','sign_up.requested',NULL,'sign_up','01a22d20f64c739593cc291f5e9dec53',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f6d57396af667dca651ef8c5',NULL,'2026-11-30 15:44:24.666659','account.created','01a22d20f6d57396af667dc918547c2b','account','01a22d20f6d57396af667dc918547c2b',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f6db7617a2e0bd1f91eb3ce8','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:24.666659','environment.created',NULL,'environment','01a22d20f6db7617a2e0bd1ed845a25a',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f6ee75789c948c091a4a4057','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:24.666659','user.joined','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f6dd7500872cf4f8fb28a0c7',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f6ee75789c948c0b5b2d4e56',NULL,'2026-11-30 15:44:24.666659','session.started','01a22d20f6d57396af667dc918547c2b','session','01a22d20f6ee75789c948c0a9a6e6376',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f76775fb913e444b71bbeca4',NULL,'2026-11-30 15:44:24.934551','sign_up.requested',NULL,'sign_up','01a22d20f766751e9560028b4e51c45f',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7777374b5c0b19cbb3b4ca3',NULL,'2026-11-30 15:44:24.938460','account.created','01a22d20f7777374b5c0b19b684643d6','account','01a22d20f7777374b5c0b19b684643d6',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f78470a08f3f649bf974e9a8','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:24.938460','user.joined','01a22d20f77d76e49acb10d91831087f','user','01a22d20f77d76e49acb10d91831087f',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f78470a08f3f649d2db367da',NULL,'2026-11-30 15:44:24.938460','session.started','01a22d20f7777374b5c0b19b684643d6','session','01a22d20f78470a08f3f649cb4789545',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f78e77cc8d31932d02fdfb6a',NULL,'2026-11-30 15:44:24.973987','sign_up.requested',NULL,'sign_up','01a22d20f78e77cc8d31932b5728bf21',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7ab75c68fa259d1f405012f',NULL,'2026-11-30 15:44:25.002758','account.created','01a22d20f7ab75c68fa259d0c78ca220','account','01a22d20f7ab75c68fa259d0c78ca220',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7ab75c68fa259d3f052356f','01a22d20f7ab75c68fa259d2fbdf7db9','2026-11-30 15:44:25.002758','environment.created',NULL,'environment','01a22d20f7ab75c68fa259d2fbdf7db9',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7ac71648aa3510efdca8de1','01a22d20f7ab75c68fa259d2fbdf7db9','2026-11-30 15:44:25.002758','user.joined','01a22d20f7ab75c68fa259d44fb9461d','user','01a22d20f7ab75c68fa259d44fb9461d',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test','01a22d20f7ab75c68fa259d2fbdf7db9');
INSERT INTO "audit_events" VALUES('01a22d20f7ac71648aa3511077d60a1b',NULL,'2026-11-30 15:44:25.002758','session.started','01a22d20f7ab75c68fa259d0c78ca220','session','01a22d20f7ac71648aa3510f76756773',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7ad7494acd29f99b90c73a2',NULL,'2026-11-30 15:44:25.005103','sign_up.requested',NULL,'sign_up','01a22d20f7ad7494acd29f97b9747501',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7af75ee9023fd9f9a94b053',NULL,'2026-11-30 15:44:25.007167','account.created','01a22d20f7af75ee9023fd9e93cc12cc','account','01a22d20f7af75ee9023fd9e93cc12cc',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7b0759dbcfcf8b286db9761','01a22d20f7ab75c68fa259d2fbdf7db9','2026-11-30 15:44:25.007167','user.joined','01a22d20f7b0759dbcfcf8b0ed0bf5c3','user','01a22d20f7b0759dbcfcf8b0ed0bf5c3',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f7ab75c68fa259d2fbdf7db9');
INSERT INTO "audit_events" VALUES('01a22d20f7b0759dbcfcf8b442d3edbb',NULL,'2026-11-30 15:44:25.007167','session.started','01a22d20f7af75ee9023fd9e93cc12cc','session','01a22d20f7b0759dbcfcf8b3e638397e',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7bc7373882cafea355e06f2','01a22d20f7ab75c68fa259d2fbdf7db9','2026-11-30 15:44:25.015943','user.role_changed','01a22d20f7ab75c68fa259d44fb9461d','user','01a22d20f7b0759dbcfcf8b0ed0bf5c3','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test','01a22d20f7ab75c68fa259d2fbdf7db9');
INSERT INTO "audit_events" VALUES('01a22d20f7bf7512842f86d9b55044b5',NULL,'2026-11-30 15:44:25.023225','sign_up.requested',NULL,'sign_up','01a22d20f7bf7512842f86d7dbccbc12',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7c37607925bedca2fca5f6d',NULL,'2026-11-30 15:44:25.027231','account.created','01a22d20f7c37607925bedc97bb55f5c','account','01a22d20f7c37607925bedc97bb55f5c',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7c576b58f00d034eb2eb613','01a22d20f7c37607925bedcb0371817f','2026-11-30 15:44:25.027231','environment.created',NULL,'environment','01a22d20f7c37607925bedcb0371817f',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7c674bd80318df41fe16d9d','01a22d20f7c37607925bedcb0371817f','2026-11-30 15:44:25.027231','user.joined','01a22d20f7c674bd80318df3f9500f1d','user','01a22d20f7c674bd80318df3f9500f1d',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test','01a22d20f7c37607925bedcb0371817f');
INSERT INTO "audit_events" VALUES('01a22d20f7c674bd80318df6d7c08b14',NULL,'2026-11-30 15:44:25.027231','session.started','01a22d20f7c37607925bedc97bb55f5c','session','01a22d20f7c674bd80318df50794e67d',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7cb702092dd4ffb96e3f0c9',NULL,'2026-11-30 15:44:25.034885','sign_up.requested',NULL,'sign_up','01a22d20f7cb702092dd4ff9b6fb17f5',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7cf7647ad671ade37e22123',NULL,'2026-11-30 15:44:25.038898','account.created','01a22d20f7cf7647ad671add167e4a78','account','01a22d20f7cf7647ad671add167e4a78',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7cf7647ad671ae0bf68266c','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.038898','environment.created',NULL,'environment','01a22d20f7cf7647ad671adf3465d190',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7cf7647ad671ae28109c399','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.038898','user.joined','01a22d20f7cf7647ad671ae17f0ca4db','user','01a22d20f7cf7647ad671ae17f0ca4db',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f7cf7647ad671ae418267e29',NULL,'2026-11-30 15:44:25.038898','session.started','01a22d20f7cf7647ad671add167e4a78','session','01a22d20f7cf7647ad671ae3d130d645',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7d6713b9d0a464786cf333b',NULL,'2026-11-30 15:44:25.046295','sign_up.requested',NULL,'sign_up','01a22d20f7d6713b9d0a4645e7939fbc',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7d87469a9a16efa34be4b6c',NULL,'2026-11-30 15:44:25.047829','account.created','01a22d20f7d87469a9a16ef939a9e97a','account','01a22d20f7d87469a9a16ef939a9e97a',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7d97740a993a7a8a9405e9d','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.047829','user.joined','01a22d20f7d87469a9a16efb1b4d4141','user','01a22d20f7d87469a9a16efb1b4d4141',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f7d97740a993a7aaa9ffb3f8',NULL,'2026-11-30 15:44:25.047829','session.started','01a22d20f7d87469a9a16ef939a9e97a','session','01a22d20f7d97740a993a7a9cd7c58c6',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7dd74adb819a8e6f2a6dcb2','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.053005','user.role_changed','01a22d20f7cf7647ad671ae17f0ca4db','user','01a22d20f7d87469a9a16efb1b4d4141','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f7df754e9613401b162aef05',NULL,'2026-11-30 15:44:25.055404','sign_up.requested',NULL,'sign_up','01a22d20f7df754e961340190174c71b',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7e1755c8165d6304ab577ae',NULL,'2026-11-30 15:44:25.057521','account.created','01a22d20f7e1755c8165d62f5993377f','account','01a22d20f7e1755c8165d62f5993377f',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7e1755c8165d632d6f79e6e','01a22d20f7e1755c8165d631ac464313','2026-11-30 15:44:25.057521','environment.created',NULL,'environment','01a22d20f7e1755c8165d631ac464313',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7e270d389598e11e4f0859e','01a22d20f7e1755c8165d631ac464313','2026-11-30 15:44:25.057521','user.joined','01a22d20f7e270d389598e10fb4e7249','user','01a22d20f7e270d389598e10fb4e7249',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test','01a22d20f7e1755c8165d631ac464313');
INSERT INTO "audit_events" VALUES('01a22d20f7e270d389598e132ef86735',NULL,'2026-11-30 15:44:25.057521','session.started','01a22d20f7e1755c8165d62f5993377f','session','01a22d20f7e270d389598e120e5d72da',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7e97563a9d1d83d50f2f578','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.064169','organisation.created','01a22d20f7cf7647ad671ae17f0ca4db','organisation','01a22d20f7e97563a9d1d83babd0f5f8',NULL,'{"scheme": "KVK"}','test','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f7f271af9b7c140ca54f7f9b','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.067987','organisation.activation_requested','01a22d20f7cf7647ad671ae17f0ca4db','organisation','01a22d20f7e97563a9d1d83babd0f5f8',NULL,'{"method": "MANUAL_REVIEW"}','test','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f7f775629d27f790e7382cac','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.067987','organisation.activated',NULL,'organisation','01a22d20f7e97563a9d1d83babd0f5f8','{"status": "PENDING"}','{"status": "ACTIVATED"}','test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f7f775629d27f7918776759c','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.067987','organisation.verified',NULL,'organisation','01a22d20f7e97563a9d1d83babd0f5f8','{"verification": "NONE"}','{"verification": "REVIEWED"}','test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f80271e98fbb01ea7c72c16c','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.081911','user.invited','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f7fc742fa983446608db8acd',NULL,'{"invitation": "01a22d20-f7fc-742f-a983-446514ce01ca", "role": "ADVANCED_USER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8047316ae72ca311b8b0171','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.092103','user.invited','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f8047316ae72ca2f5a48327d',NULL,'{"invitation": "01a22d20-f804-7316-ae72-ca2e74eb40fc", "role": "ADVANCED_USER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8117288bdc28163742e4ebd','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.094849','invitation.revoked','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f8047316ae72ca2f5a48327d',NULL,'{"invitation": "01a22d20-f804-7316-ae72-ca2e74eb40fc", "role": "ADVANCED_USER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f81474adbecd33ec010a108a','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.107482','user.added','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f81371f38ea716c89fba12cd',NULL,'{"invitation": "01a22d20-f813-71f3-8ea7-16c7c6751432", "role": "BASIC_USER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f819765291a0b6a5a5f3496f','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.110740','user.added','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f819765291a0b6a3a967db55',NULL,'{"invitation": "01a22d20-f819-7652-91a0-b6a24e29020b", "role": "BASIC_USER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f81f72008b584d5ca895f8a8',NULL,'2026-11-30 15:44:25.118758','sign_up.requested',NULL,'sign_up','01a22d20f81e728c8f7318aabee7f0b7',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f82377c3af3cde1a64c193b3',NULL,'2026-11-30 15:44:25.123211','account.created','01a22d20f82377c3af3cde193de65fa6','account','01a22d20f82377c3af3cde193de65fa6',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f824759bb13c1ef357cee796','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.123211','user.joined','01a22d20f82377c3af3cde1bca191a5b','user','01a22d20f82377c3af3cde1bca191a5b',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f824759bb13c1ef5ad367acd',NULL,'2026-11-30 15:44:25.123211','session.started','01a22d20f82377c3af3cde193de65fa6','session','01a22d20f824759bb13c1ef41a1f53a3',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f82876c492d985625af19b50',NULL,'2026-11-30 15:44:25.127885','sign_up.requested',NULL,'sign_up','01a22d20f8277488861bdcf6a8b6a5cc',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f829740c84c8359170e17b3f',NULL,'2026-11-30 15:44:25.129171','account.created','01a22d20f829740c84c83590c85a005e','account','01a22d20f829740c84c83590c85a005e',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f82a724ab6149107a1291500','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.129171','user.joined','01a22d20f829740c84c83592bfdf939f','user','01a22d20f829740c84c83592bfdf939f',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f82a724ab6149109efc08af7',NULL,'2026-11-30 15:44:25.129171','session.started','01a22d20f829740c84c83590c85a005e','session','01a22d20f82a724ab6149108ba3bda55',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f833723599af90cc60592cfb','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.131681','user.blocked','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f82377c3af3cde1bca191a5b','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8347109a4285729ac9c1a48','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.139846','user.removed','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f829740c84c83592bfdf939f','{"role": "BASIC_USER", "status": "ACTIVE"}',NULL,'test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f83776569340c4dac74c7a9f',NULL,'2026-11-30 15:44:25.142341','account.recovery_requested',NULL,'account','01a22d20f6d57396af667dc918547c2b',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f839752e9e43540fe3b3eff8',NULL,'2026-11-30 15:44:25.145500','sign_up.requested',NULL,'sign_up','01a22d20f839752e9e43540d2a1e124b',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f83b70d3904771970ac4588a',NULL,'2026-11-30 15:44:25.147256','account.created','01a22d20f83b70d39047719602a08fed','account','01a22d20f83b70d39047719602a08fed',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f83c71409a7cffab4c283d32','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.147256','user.joined','01a22d20f83b70d390477198d67cff9c','user','01a22d20f83b70d390477198d67cff9c',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f83c71409a7cffadc5ae40a6',NULL,'2026-11-30 15:44:25.147256','session.started','01a22d20f83b70d39047719602a08fed','session','01a22d20f83c71409a7cffac87f34239',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f845749094ecf2d604309754','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.149846','partnership.requested','01a22d20f6dd7500872cf4f8fb28a0c7','partnership','01a22d20f83f73869d208f19b9e32fd3',NULL,NULL,'test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f845749094ecf2d776df790f','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.149846','partnership.requested',NULL,'partnership','01a22d20f83f73869d208f19b9e32fd3',NULL,NULL,'','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f84c706ebcd713a298046702','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.160882','partnership.accepted',NULL,'partnership','01a22d20f83f73869d208f19b9e32fd3',NULL,NULL,'','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f84c706ebcd713a35e8f4af8','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.160882','partnership.accepted','01a22d20f7cf7647ad671ae17f0ca4db','partnership','01a22d20f83f73869d208f19b9e32fd3',NULL,NULL,'test','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f84e71a39d1b9522a21c388d','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.166227','partnership.manager_connected',NULL,'partnership','01a22d20f83f73869d208f19b9e32fd3',NULL,'{"user": "01a22d20-f7d8-7469-a9a1-6efb1b4d4141"}','','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f84e71a39d1b95237778ac4c','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.166227','partnership.manager_connected','01a22d20f7cf7647ad671ae17f0ca4db','partnership','01a22d20f83f73869d208f19b9e32fd3',NULL,'{"user": "01a22d20-f7d8-7469-a9a1-6efb1b4d4141"}','test','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f84f7250a148170ec63a7dc3','01a22d20f7e1755c8165d631ac464313','2026-11-30 15:44:25.167122','partnership.requested','01a22d20f7e270d389598e10fb4e7249','partnership','01a22d20f84f7250a148170b12a97ad9',NULL,NULL,'test','01a22d20f7e1755c8165d631ac464313');
INSERT INTO "audit_events" VALUES('01a22d20f84f7250a148170f0ce8fbea','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.167122','partnership.requested',NULL,'partnership','01a22d20f84f7250a148170b12a97ad9',NULL,NULL,'','01a22d20f7e1755c8165d631ac464313');
INSERT INTO "audit_events" VALUES('01a22d20f85676fd8c0f0f3cf7ccaad0','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.174303','organisation.created','01a22d20f6dd7500872cf4f8fb28a0c7','organisation','01a22d20f85676fd8c0f0f3a490f626b',NULL,'{"scheme": "KVK"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f85874dabdea9d08aefe0b0a','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.176040','organisation.activation_requested','01a22d20f6dd7500872cf4f8fb28a0c7','organisation','01a22d20f85676fd8c0f0f3a490f626b',NULL,'{"method": "MANUAL_REVIEW"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f85874dabdea9d0934527a61','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.176040','organisation.activated',NULL,'organisation','01a22d20f85676fd8c0f0f3a490f626b','{"status": "PENDING"}','{"status": "ACTIVATED"}','test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f85874dabdea9d0a7f6bf8b6','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.176040','organisation.verified',NULL,'organisation','01a22d20f85676fd8c0f0f3a490f626b','{"verification": "NONE"}','{"verification": "REVIEWED"}','test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f85a7794aedad571b2162d8f','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.178249','organisation.created','01a22d20f6dd7500872cf4f8fb28a0c7','organisation','01a22d20f85a7794aedad56f29b47bd5',NULL,'{"scheme": "KVK"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8607046b146263b8880e50a','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.182245','membership.added','01a22d20f6dd7500872cf4f8fb28a0c7','membership','01a22d20f8607046b1462639a103856e',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b", "user": "01a22d20-f83b-70d3-9047-7198d67cff9c", "role": "MEMBER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f865719dac0c998294d1d52a','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.187466','membership.requested',NULL,'membership','01a22d20f86472b1af2b0b3797ca8a2a',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b", "user": "01a22d20-f7cf-7647-ad67-1ae17f0ca4db", "role": "MEMBER"}','','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f865719dac0c9983f82d0c9d','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.187466','membership.requested','01a22d20f6dd7500872cf4f8fb28a0c7','membership','01a22d20f86472b1af2b0b3797ca8a2a',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b", "user": "01a22d20-f7cf-7647-ad67-1ae17f0ca4db", "role": "MEMBER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f86e7295a0d6cb25cf1566bc','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.194332','membership.accepted','01a22d20f7cf7647ad671ae17f0ca4db','membership','01a22d20f86472b1af2b0b3797ca8a2a',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b", "user": "01a22d20-f7cf-7647-ad67-1ae17f0ca4db"}','test','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f86e7295a0d6cb26acd16617','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.194332','membership.accepted',NULL,'membership','01a22d20f86472b1af2b0b3797ca8a2a',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b", "user": "01a22d20-f7cf-7647-ad67-1ae17f0ca4db"}','','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f8707495bc4053dd9c9d9e7b','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.200086','membership.requested',NULL,'membership','01a22d20f8707495bc4053daa615d2f8',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b", "user": "01a22d20-f7d8-7469-a9a1-6efb1b4d4141", "role": "MEMBER"}','','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8707495bc4053de1d1fff70','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.200086','membership.requested','01a22d20f6dd7500872cf4f8fb28a0c7','membership','01a22d20f8707495bc4053daa615d2f8',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b", "user": "01a22d20-f7d8-7469-a9a1-6efb1b4d4141", "role": "MEMBER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f87374d2b9fdf7aa86e476ea','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.203219','membership.added','01a22d20f6dd7500872cf4f8fb28a0c7','membership','01a22d20f87374d2b9fdf7a8c713f5b7',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b", "user": "01a22d20-f77d-76e4-9acb-10d91831087f", "role": "MEMBER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f87776f282b172f926a46205','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.205353','membership.removed','01a22d20f6dd7500872cf4f8fb28a0c7','membership','01a22d20f87374d2b9fdf7a8c713f5b7',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b", "user": "01a22d20-f77d-76e4-9acb-10d91831087f"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f87a74d898c9e86dc63ef94a','01a22d20f7cf7647ad671adf3465d190','2026-11-30 15:44:25.210264','membership.requested','01a22d20f7cf7647ad671ae17f0ca4db','membership','01a22d20f87a74d898c9e86ac0522399',NULL,'{"organisation": "01a22d20-f7e9-7563-a9d1-d83babd0f5f8", "user": "01a22d20-f6dd-7500-872c-f4f8fb28a0c7", "role": "MEMBER"}','test','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f87a74d898c9e86e27999c86','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.210264','membership.requested',NULL,'membership','01a22d20f87a74d898c9e86ac0522399',NULL,'{"organisation": "01a22d20-f7e9-7563-a9d1-d83babd0f5f8", "user": "01a22d20-f6dd-7500-872c-f4f8fb28a0c7", "role": "MEMBER"}','','01a22d20f7cf7647ad671adf3465d190');
INSERT INTO "audit_events" VALUES('01a22d20f87c75c99ed42623683c0374','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.212531','document.created','01a22d20f6dd7500872cf4f8fb28a0c7','document','01a22d20f87c75c99ed42622c648ce8d',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f87d7330b0667844a38a3aa4','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.212531','document.created','01a22d20f6dd7500872cf4f8fb28a0c7','document','01a22d20f87d7330b0667843af67e3af',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8817797b96a5ff65885c44e','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.212531','document.file_attached','01a22d20f6dd7500872cf4f8fb28a0c7','document','01a22d20f87d7330b0667843af67e3af',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f887750aabe7ab78837884bd','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.212531','document.sent','01a22d20f6dd7500872cf4f8fb28a0c7','document','01a22d20f87d7330b0667843af67e3af',NULL,'{"organisation": "01a22d20-f856-76fd-8c0f-0f3a490f626b"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f88a74c48be34d4b06a72df4',NULL,'2026-11-30 15:44:25.225778','sign_up.requested',NULL,'sign_up','01a22d20f8897062b92896a4988da79c',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f88e71fcaba52e1e2c056f47',NULL,'2026-11-30 15:44:25.230263','account.created','01a22d20f88e71fcaba52e1ddc37d4cc','account','01a22d20f88e71fcaba52e1ddc37d4cc',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f88f71b29ce0f271cfa9a5ac','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.230263','user.joined','01a22d20f88f71b29ce0f26f5f7af6b6','user','01a22d20f88f71b29ce0f26f5f7af6b6',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f88f71b29ce0f273924da0be',NULL,'2026-11-30 15:44:25.230263','session.started','01a22d20f88e71fcaba52e1ddc37d4cc','session','01a22d20f88f71b29ce0f2722f25edbf',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f891715ea3ac5f6052d82a69','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.232729','user.role_changed','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f88f71b29ce0f26f5f7af6b6','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f89271fa9934a8a73c8536c4','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.234077','organisation.created','01a22d20f6dd7500872cf4f8fb28a0c7','organisation','01a22d20f89271fa9934a8a5a5a6602a',NULL,'{"scheme": "KVK"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f89373aeba35beb35b70c289','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.235720','organisation.activation_requested','01a22d20f6dd7500872cf4f8fb28a0c7','organisation','01a22d20f89271fa9934a8a5a5a6602a',NULL,'{"method": "MANUAL_REVIEW"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f896766c8ed9cd0b441d894a','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.235720','organisation.activated',NULL,'organisation','01a22d20f89271fa9934a8a5a5a6602a','{"status": "PENDING"}','{"status": "ACTIVATED"}','test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f896766c8ed9cd0c95a72031','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.235720','organisation.verified',NULL,'organisation','01a22d20f89271fa9934a8a5a5a6602a','{"verification": "NONE"}','{"verification": "REVIEWED"}','test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f89974e6ab45ad0b73c5ccc4','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.240747','membership.added','01a22d20f6dd7500872cf4f8fb28a0c7','membership','01a22d20f89874ee99b6fa9ed3e2d811',NULL,'{"organisation": "01a22d20-f892-71fa-9934-a8a5a5a6602a", "user": "01a22d20-f77d-76e4-9acb-10d91831087f", "role": "ADMINISTRATOR"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f89974e6ab45ad0e9a0bee6b',NULL,'2026-11-30 15:44:25.241626','sign_up.requested',NULL,'sign_up','01a22d20f89974e6ab45ad0c42962882',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8a27411b1efe31be499e69c',NULL,'2026-11-30 15:44:25.250311','account.created','01a22d20f8a27411b1efe31afb2917b9','account','01a22d20f8a27411b1efe31afb2917b9',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8a373489592fba1e3327285','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.250311','user.joined','01a22d20f8a373489592fb9f192c76e0','user','01a22d20f8a373489592fb9f192c76e0',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8a373489592fba31ab10b27',NULL,'2026-11-30 15:44:25.250311','session.started','01a22d20f8a27411b1efe31afb2917b9','session','01a22d20f8a373489592fba28d686b8d',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8a872e0a4509afb4265cbd5','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.255685','membership.added','01a22d20f6dd7500872cf4f8fb28a0c7','membership','01a22d20f8a770538f66d6e554f92f68',NULL,'{"organisation": "01a22d20-f892-71fa-9934-a8a5a5a6602a", "user": "01a22d20-f8a3-7348-9592-fb9f192c76e0", "role": "MEMBER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8ab74de8bb548c0d27672ed',NULL,'2026-11-30 15:44:25.259430','sign_up.requested',NULL,'sign_up','01a22d20f8ab74de8bb548be2ddcb544',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8ad71d6872be46371975023',NULL,'2026-11-30 15:44:25.261250','account.created','01a22d20f8ad71d6872be4628c7c4e45','account','01a22d20f8ad71d6872be4628c7c4e45',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8ae72a9b7557874c887c79e','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.261250','user.joined','01a22d20f8ae72a9b7557872fc12c2bf','user','01a22d20f8ae72a9b7557872fc12c2bf',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8af7504acef9fe0104069e3',NULL,'2026-11-30 15:44:25.261250','session.started','01a22d20f8ad71d6872be4628c7c4e45','session','01a22d20f8af7504acef9fdfb40692cb',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8b576468467ccb2db9ee1d4','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.269137','membership.added','01a22d20f6dd7500872cf4f8fb28a0c7','membership','01a22d20f8b576468467ccb0bcbfcf94',NULL,'{"organisation": "01a22d20-f892-71fa-9934-a8a5a5a6602a", "user": "01a22d20-f8ae-72a9-b755-7872fc12c2bf", "role": "MEMBER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8ba704bae418ccc636e0693',NULL,'2026-11-30 15:44:25.274286','sign_up.requested',NULL,'sign_up','01a22d20f8ba704bae418cca2779bef3',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8bc71179c1b7ea209cc092b',NULL,'2026-11-30 15:44:25.275615','account.created','01a22d20f8bc71179c1b7ea15274686b','account','01a22d20f8bc71179c1b7ea15274686b',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8be76e4a8dbe78c9e908313','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.275615','user.joined','01a22d20f8be76e4a8dbe78ae61c7230','user','01a22d20f8be76e4a8dbe78ae61c7230',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8bf768d85c34db7872f0380',NULL,'2026-11-30 15:44:25.275615','session.started','01a22d20f8bc71179c1b7ea15274686b','session','01a22d20f8be76e4a8dbe78d487f603a',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8c070a185c99d84f076c19e','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.280551','membership.added','01a22d20f6dd7500872cf4f8fb28a0c7','membership','01a22d20f8c070a185c99d829fa8bb7a',NULL,'{"organisation": "01a22d20-f892-71fa-9934-a8a5a5a6602a", "user": "01a22d20-f8be-76e4-a8db-e78ae61c7230", "role": "MEMBER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8c1746db20685f11a396efe',NULL,'2026-11-30 15:44:25.281479','sign_up.requested',NULL,'sign_up','01a22d20f8c1746db20685efffb067b6',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8c377ecbe4c331e9ad5ee78',NULL,'2026-11-30 15:44:25.283490','account.created','01a22d20f8c377ecbe4c331d917df24a','account','01a22d20f8c377ecbe4c331d917df24a',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8c47704b91fe91e8a5887e9','01a22d20f8c377ecbe4c331ff2e2f487','2026-11-30 15:44:25.283490','environment.created',NULL,'environment','01a22d20f8c377ecbe4c331ff2e2f487',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8c673c0ae9bfd31167c9826','01a22d20f8c377ecbe4c331ff2e2f487','2026-11-30 15:44:25.283490','user.joined','01a22d20f8c47704b91fe91f07c139f0','user','01a22d20f8c47704b91fe91f07c139f0',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test','01a22d20f8c377ecbe4c331ff2e2f487');
INSERT INTO "audit_events" VALUES('01a22d20f8c673c0ae9bfd33cbfff9e9',NULL,'2026-11-30 15:44:25.283490','session.started','01a22d20f8c377ecbe4c331d917df24a','session','01a22d20f8c673c0ae9bfd321270f5fb',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8ca72888b2b2dd998fefc99','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.290263','user.added','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f8ca72888b2b2dd7ac4a2663',NULL,'{"invitation": "01a22d20-f8ca-7288-8b2b-2dd6869673f5", "role": "BASIC_USER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8cf73f6b8da4198d2c8e99f',NULL,'2026-11-30 15:44:25.295276','sign_up.requested',NULL,'sign_up','01a22d20f8cf73f6b8da4196586d436d',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8d076e78743e79db7d205fa',NULL,'2026-11-30 15:44:25.296597','account.created','01a22d20f8d076e78743e79cf2cdc25e','account','01a22d20f8d076e78743e79cf2cdc25e',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8d17302b213c94e30841329','01a22d20f8d17302b213c94de89bc60a','2026-11-30 15:44:25.296597','environment.created',NULL,'environment','01a22d20f8d17302b213c94de89bc60a',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8d17302b213c950f10bf6d0','01a22d20f8d17302b213c94de89bc60a','2026-11-30 15:44:25.296597','user.joined','01a22d20f8d17302b213c94fdd881b61','user','01a22d20f8d17302b213c94fdd881b61',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test','01a22d20f8d17302b213c94de89bc60a');
INSERT INTO "audit_events" VALUES('01a22d20f8d17302b213c952b23cbf52',NULL,'2026-11-30 15:44:25.296597','session.started','01a22d20f8d076e78743e79cf2cdc25e','session','01a22d20f8d17302b213c951e4199358',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8d574a5a47a9e8c094ca073','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.300863','user.added','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f8d574a5a47a9e8adadfa379',NULL,'{"invitation": "01a22d20-f8d5-74a5-a47a-9e8916f4190b", "role": "BASIC_USER"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8e373c1b75b88b9e57f1ea8',NULL,'2026-11-30 15:44:25.315272','sign_up.requested',NULL,'sign_up','01a22d20f8e373c1b75b88b7df29899c',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8e5745186286919ef8e3593',NULL,'2026-11-30 15:44:25.317100','account.created','01a22d20f8e57451862869181c56f5b8','account','01a22d20f8e57451862869181c56f5b8',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8e677a69698a1eaaf64f8c3','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.317100','user.joined','01a22d20f8e574518628691a189ba8f1','user','01a22d20f8e574518628691a189ba8f1',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f8e677a69698a1ec477460dc',NULL,'2026-11-30 15:44:25.317100','session.started','01a22d20f8e57451862869181c56f5b8','session','01a22d20f8e677a69698a1ebc7021aba',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f8eb7767988c6a3cbdfa7a17','01a22d20f6db7617a2e0bd1ed845a25a','2026-11-30 15:44:25.323099','user.blocked','01a22d20f6dd7500872cf4f8fb28a0c7','user','01a22d20f8e574518628691a189ba8f1','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test','01a22d20f6db7617a2e0bd1ed845a25a');
INSERT INTO "audit_events" VALUES('01a22d20f94c746b9e1f2f496e2d93e0',NULL,'2026-11-30 15:44:25.418425','sign_up.requested',NULL,'sign_up','01a22d20f94a71fdb8a6f0726649cf8a',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f950767a9b6d8d0b0a6ba410',NULL,'2026-11-30 15:44:25.423802','account.created','01a22d20f950767a9b6d8d0ab1496526','account','01a22d20f950767a9b6d8d0ab1496526',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f954766f959d369314eb734b','01a22d20f950767a9b6d8d0ca0d307fe','2026-11-30 15:44:25.423802','environment.created',NULL,'environment','01a22d20f950767a9b6d8d0ca0d307fe',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f95570b7b69d9f9d2e57dc1f','01a22d20f950767a9b6d8d0ca0d307fe','2026-11-30 15:44:25.423802','user.joined','01a22d20f954766f959d3694fc1e9fff','user','01a22d20f954766f959d3694fc1e9fff',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test','01a22d20f950767a9b6d8d0ca0d307fe');
INSERT INTO "audit_events" VALUES('01a22d20f95570b7b69d9f9f68414cc6',NULL,'2026-11-30 15:44:25.423802','session.started','01a22d20f950767a9b6d8d0ab1496526','session','01a22d20f95570b7b69d9f9ebb8f1b9b',NULL,NULL,'test',NULL);
INSERT INTO "audit_events" VALUES('01a22d20f98573068f1413e135a5478a',NULL,'2026-11-30 15:44:25.462353','account.two_factor_enabled','01a22d20f950767a9b6d8d0ab1496526','account','01a22d20f950767a9b6d8d0ab1496526',NULL,NULL,'test',NULL);
CREATE TABLE authenticator_apps (
	id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	sealed BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	confirmed_at DATETIME, 
	last_step BIGINT NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_authenticator_apps PRIMARY KEY (id), 
	CONSTRAINT fk_authenticator_apps_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "authenticator_apps" VALUES('01a22d20f96e70f599ee332a68e4a456','01a22d20f950767a9b6d8d0ab1496526',X'6741414141414272445A6E5A396A72454A766F386B672D376C4B654F5F45786C35686B6B786343674C6D335853414961454C39735171426454666A6658744B7A4247496A34736B346F6C367536304C5964354D72795F2D4836745336576E61366445765F697768443563686D74474B454C2D576A644F6B3D','2026-11-30 15:44:25.431876','2026-11-30 15:44:25.462353',0,NULL);
CREATE TABLE documents (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	organisation_id CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	title TEXT NOT NULL, 
	number TEXT, 
	file_name TEXT, 
	file_size INTEGER, 
	media_type TEXT, 
	storage_key TEXT, 
	created_by_environment_id CHAR(32) NOT NULL, 
	created_by_id CHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	sent_to TEXT, 
	sent_at DATETIME, 
	mail_id CHAR(32), 
	CONSTRAINT pk_documents PRIMARY KEY (environment_id, id), 
	CONSTRAINT fk_documents_environment_id_organisation_id_organisations FOREIGN KEY(environment_id, organisation_id) REFERENCES organisations (environment_id, id)
);
INSERT INTO "documents" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f87c75c99ed42622c648ce8d','01a22d20f85676fd8c0f0f3a490f626b','INVOICE','acme draft','acme-1',NULL,NULL,NULL,NULL,'01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.212531',NULL,NULL,NULL);
INSERT INTO "documents" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f87d7330b0667843af67e3af','01a22d20f85676fd8c0f0f3a490f626b','INVOICE','acme invoice',NULL,'acme-invoice.pdf',1,'application/pdf','none','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.212531','books@acme-books.example','2026-11-30 15:44:25.212531','01a22d20f887750aabe7ab77aed31da8');
CREATE TABLE domain_proofs (
	environment_id CHAR(32) NOT NULL, 
	domain TEXT NOT NULL, 
	value TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	proven_at DATETIME, 
	CONSTRAINT pk_domain_proofs PRIMARY KEY (environment_id, domain), 
	CONSTRAINT fk_domain_proofs_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domain_proofs" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','acme.example','UvTqeCMH5F8xapm37E92-RMw6UVSNc7ij15YHfKJTmE','2026-11-30 15:44:24.666659',NULL);
INSERT INTO "domain_proofs" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','globex.example','D4icNtF4jpCgcs44nRH6Wki2mwLSe74e8CnozzztFr4','2026-11-30 15:44:25.002758',NULL);
INSERT INTO "domain_proofs" VALUES('01a22d20f7c37607925bedcb0371817f','frank.example','jJyzzmwcFgKPSJbh5hYHVv9ZpgGBi_3Eov5uWZvnZ74','2026-11-30 15:44:25.027231',NULL);
INSERT INTO "domain_proofs" VALUES('01a22d20f7cf7647ad671adf3465d190','initech.example','FVQIGLQPKOVWgs19K0DRTffiEtILjpNnzUg43bZSwkE','2026-11-30 15:44:25.038898',NULL);
INSERT INTO "domain_proofs" VALUES('01a22d20f7e1755c8165d631ac464313','umbrella.example','jzuCLOCcrjYAWm6ACVY9c9syw54j3t_ks__I1iBG-Lg','2026-11-30 15:44:25.057521',NULL);
INSERT INTO "domain_proofs" VALUES('01a22d20f8c377ecbe4c331ff2e2f487','lea.example','TKNdZ__JofeN1M2DE4lnRFVlEJK4VR72T_1HbzA7REA','2026-11-30 15:44:25.283490',NULL);
INSERT INTO "domain_proofs" VALUES('01a22d20f8d17302b213c94de89bc60a','mia.example','2bRFzEEp9EHt4rC4tSF64f1uzmQAU6uuNjbmLxkCsrk','2026-11-30 15:44:25.296597',NULL);
INSERT INTO "domain_proofs" VALUES('01a22d20f950767a9b6d8d0ca0d307fe','hooli.example','ZXObqiP8TFaFW0P0c_YqV2vFhBEaeNJ_XxJe5BxjzK8','2026-11-30 15:44:25.423802',NULL);
CREATE TABLE domains (
	name TEXT NOT NULL, 
	environment_id CHAR(32), 
	shared_at DATETIME, 
	CONSTRAINT pk_domains PRIMARY KEY (name), 
	CONSTRAINT ck_domains_shared_or_owned CHECK (environment_id IS NULL OR shared_at IS NULL), 
	CONSTRAINT fk_domains_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domains" VALUES('acme.example','01a22d20f6db7617a2e0bd1ed845a25a',NULL);
INSERT INTO "domains" VALUES('globex.example','01a22d20f7ab75c68fa259d2fbdf7db9',NULL);
INSERT INTO "domains" VALUES('frank.example','01a22d20f7c37607925bedcb0371817f',NULL);
INSERT INTO "domains" VALUES('initech.example','01a22d20f7cf7647ad671adf3465d190',NULL);
INSERT INTO "domains" VALUES('umbrella.example','01a22d20f7e1755c8165d631ac464313',NULL);
INSERT INTO "domains" VALUES('lea.example','01a22d20f8c377ecbe4c331ff2e2f487',NULL);
INSERT INTO "domains" VALUES('mia.example','01a22d20f8d17302b213c94de89bc60a',NULL);
INSERT INTO "domains" VALUES('hooli.example','01a22d20f950767a9b6d8d0ca0d307fe',NULL);
CREATE TABLE "environments" (
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	join_policy VARCHAR(40) NOT NULL, 
	discoverable BOOLEAN NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	name_key TEXT NOT NULL, storage_used BIGINT DEFAULT '0' NOT NULL, require_two_factor BOOLEAN DEFAULT 0 NOT NULL, closed_at DATETIME, 
	CONSTRAINT pk_environments PRIMARY KEY (id)
);
INSERT INTO "environments" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','Acme','AUTOMATIC',1,'en','2026-11-30 15:44:24.666659','acme',1,0,NULL);
INSERT INTO "environments" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','Globex','AUTOMATIC',1,'en','2026-11-30 15:44:25.002758','globex',0,0,NULL);
INSERT INTO "environments" VALUES('01a22d20f7c37607925bedcb0371817f','Visser','AUTOMATIC',1,'en','2026-11-30 15:44:25.027231','visser',0,0,NULL);
INSERT INTO "environments" VALUES('01a22d20f7cf7647ad671adf3465d190','Initech','AUTOMATIC',1,'en','2026-11-30 15:44:25.038898','initech',0,0,NULL);
INSERT INTO "environments" VALUES('01a22d20f7e1755c8165d631ac464313','Umbrella','AUTOMATIC',1,'en','2026-11-30 15:44:25.057521','umbrella',0,0,NULL);
INSERT INTO "environments" VALUES('01a22d20f8c377ecbe4c331ff2e2f487','Lea','AUTOMATIC',1,'en','2026-11-30 15:44:25.283490','lea',0,0,NULL);
INSERT INTO "environments" VALUES('01a22d20f8d17302b213c94de89bc60a','Mia','AUTOMATIC',1,'en','2026-11-30 15:44:25.296597','mia',0,0,NULL);
INSERT INTO "environments" VALUES('01a22d20f950767a9b6d8d0ca0d307fe','Hooli','AUTOMATIC',1,'en','2026-11-30 15:44:25.423802','hooli',0,0,NULL);
CREATE TABLE erased_actors (
	id CHAR(32) NOT NULL, 
	environment_id CHAR(32), 
	CONSTRAINT pk_erased_actors PRIMARY KEY (id)
);
CREATE TABLE external_identities (
	id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	provider TEXT NOT NULL, 
	issuer TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	linked_at DATETIME NOT NULL, 
	last_used_at DATETIME, 
	removed_at DATETIME, 
	CONSTRAINT pk_external_identities PRIMARY KEY (id), 
	CONSTRAINT fk_external_identities_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT uq_external_identities_issuer_subject UNIQUE (issuer, subject)
);
CREATE TABLE failed_log_ins (
	id CHAR(32) NOT NULL, 
	account_id CHAR(32), 
	at DATETIME NOT NULL, 
	origin TEXT, 
	method TEXT NOT NULL, reported BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_failed_log_ins PRIMARY KEY (id), 
	CONSTRAINT fk_failed_log_ins_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
CREATE TABLE idempotency_keys (
	environment_id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	mutation TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	input_hash BLOB NOT NULL, 
	result_id CHAR(32), 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_idempotency_keys PRIMARY KEY (environment_id, account_id, mutation, "key"), 
	CONSTRAINT fk_idempotency_keys_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_idempotency_keys_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
CREATE TABLE inbox_items (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	notice VARCHAR(40), 
	from_id CHAR(32) NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	partnership_id CHAR(32), 
	membership_id CHAR(32), 
	about JSON, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	read_at DATETIME, 
	CONSTRAINT pk_inbox_items PRIMARY KEY (environment_id, id)
);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f77d76e49acb10da0705802e','01a22d20f6dd7500872cf4f8fb28a0c7',1,'NOTICE','USER_JOINED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"user_id": "01a22d20f77d76e49acb10d91831087f"}','2026-11-30 15:44:24.938460',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','01a22d20f7b0759dbcfcf8b1a135f274','01a22d20f7ab75c68fa259d44fb9461d',1,'NOTICE','USER_JOINED','01a22d20f7ab75c68fa259d2fbdf7db9',0,NULL,NULL,'{"user_id": "01a22d20f7b0759dbcfcf8b0ed0bf5c3"}','2026-11-30 15:44:25.007167',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','01a22d20f7bb7710a4cdeedecfd4f0e4','01a22d20f7b0759dbcfcf8b0ed0bf5c3',1,'NOTICE','ROLE_CHANGED','01a22d20f7ab75c68fa259d2fbdf7db9',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 15:44:25.015943',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f7d97740a993a7a70f796b62','01a22d20f7cf7647ad671ae17f0ca4db',1,'NOTICE','USER_JOINED','01a22d20f7cf7647ad671adf3465d190',0,NULL,NULL,'{"user_id": "01a22d20f7d87469a9a16efb1b4d4141"}','2026-11-30 15:44:25.047829',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f7dd74adb819a8e5fee4133e','01a22d20f7d87469a9a16efb1b4d4141',1,'NOTICE','ROLE_CHANGED','01a22d20f7cf7647ad671adf3465d190',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 15:44:25.053005',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f7f872d8a920698222d514c9','01a22d20f7cf7647ad671ae17f0ca4db',2,'NOTICE','ORGANISATION_ACTIVATED','01a22d20f7cf7647ad671adf3465d190',0,NULL,NULL,'{"organisation_id": "01a22d20f7e97563a9d1d83babd0f5f8"}','2026-11-30 15:44:25.067987',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f824759bb13c1ef2e271963a','01a22d20f6dd7500872cf4f8fb28a0c7',2,'NOTICE','USER_JOINED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"user_id": "01a22d20f82377c3af3cde1bca191a5b"}','2026-11-30 15:44:25.123211',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f82a724ab61491069da48efb','01a22d20f6dd7500872cf4f8fb28a0c7',3,'NOTICE','USER_JOINED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"user_id": "01a22d20f829740c84c83592bfdf939f"}','2026-11-30 15:44:25.129171',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f83c71409a7cffaae07a02f8','01a22d20f6dd7500872cf4f8fb28a0c7',4,'NOTICE','USER_JOINED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"user_id": "01a22d20f83b70d390477198d67cff9c"}','2026-11-30 15:44:25.147256',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f84377f4ac55d6833da91678','01a22d20f7cf7647ad671ae17f0ca4db',4,'PARTNERSHIP',NULL,'01a22d20f6db7617a2e0bd1ed845a25a',0,'01a22d20f83f73869d208f19b9e32fd3',NULL,NULL,'2026-11-30 15:44:25.149846',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f84377f4ac55d68410c14735','01a22d20f7d87469a9a16efb1b4d4141',3,'PARTNERSHIP',NULL,'01a22d20f6db7617a2e0bd1ed845a25a',0,'01a22d20f83f73869d208f19b9e32fd3',NULL,NULL,'2026-11-30 15:44:25.149846',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f84c706ebcd713a1a6821391','01a22d20f6dd7500872cf4f8fb28a0c7',5,'NOTICE','PARTNERSHIP_ACCEPTED','01a22d20f7cf7647ad671adf3465d190',0,NULL,NULL,'{"partnership_id": "01a22d20f83f73869d208f19b9e32fd3"}','2026-11-30 15:44:25.160882',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f84f7250a148170c08dfebb6','01a22d20f6dd7500872cf4f8fb28a0c7',6,'PARTNERSHIP',NULL,'01a22d20f7e1755c8165d631ac464313',1,'01a22d20f84f7250a148170b12a97ad9',NULL,NULL,'2026-11-30 15:44:25.167122',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f85874dabdea9d0b95280874','01a22d20f6dd7500872cf4f8fb28a0c7',7,'NOTICE','ORGANISATION_ACTIVATED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"organisation_id": "01a22d20f85676fd8c0f0f3a490f626b"}','2026-11-30 15:44:25.176040',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8607046b146263a96e3f35c','01a22d20f83b70d390477198d67cff9c',1,'NOTICE','ADDED_TO_ORGANISATION','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"organisation_id": "01a22d20f85676fd8c0f0f3a490f626b"}','2026-11-30 15:44:25.182245',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f865719dac0c9980e031695d','01a22d20f7cf7647ad671ae17f0ca4db',6,'COLLABORATION',NULL,'01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,'01a22d20f86472b1af2b0b3797ca8a2a',NULL,'2026-11-30 15:44:25.187466','2026-12-30 15:44:25.187466',NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f86e7295a0d6cb24b43aa6ff','01a22d20f6dd7500872cf4f8fb28a0c7',8,'NOTICE','MEMBERSHIP_ACCEPTED','01a22d20f7cf7647ad671adf3465d190',0,NULL,NULL,'{"organisation_id": "01a22d20f85676fd8c0f0f3a490f626b", "user_id": "01a22d20f7cf7647ad671ae17f0ca4db", "membership_id": "01a22d20f86472b1af2b0b3797ca8a2a"}','2026-11-30 15:44:25.194332',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f8707495bc4053db1ff5e098','01a22d20f7d87469a9a16efb1b4d4141',4,'COLLABORATION',NULL,'01a22d20f6db7617a2e0bd1ed845a25a',1,NULL,'01a22d20f8707495bc4053daa615d2f8',NULL,'2026-11-30 15:44:25.200086','2026-12-30 15:44:25.200086',NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f87374d2b9fdf7a9f10b1349','01a22d20f77d76e49acb10d91831087f',1,'NOTICE','ADDED_TO_ORGANISATION','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"organisation_id": "01a22d20f85676fd8c0f0f3a490f626b"}','2026-11-30 15:44:25.203219',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f87776f282b172f86292ff50','01a22d20f77d76e49acb10d91831087f',2,'NOTICE','REMOVED_FROM_ORGANISATION','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"organisation_id": "01a22d20f85676fd8c0f0f3a490f626b"}','2026-11-30 15:44:25.205353',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f87a74d898c9e86b142575bf','01a22d20f6dd7500872cf4f8fb28a0c7',9,'COLLABORATION',NULL,'01a22d20f7cf7647ad671adf3465d190',1,NULL,'01a22d20f87a74d898c9e86ac0522399',NULL,'2026-11-30 15:44:25.210264','2026-12-30 15:44:25.210264',NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f88f71b29ce0f2701ed99ca0','01a22d20f6dd7500872cf4f8fb28a0c7',10,'NOTICE','USER_JOINED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"user_id": "01a22d20f88f71b29ce0f26f5f7af6b6"}','2026-11-30 15:44:25.230263',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f891715ea3ac5f5ef1fe4270','01a22d20f88f71b29ce0f26f5f7af6b6',1,'PARTNERSHIP',NULL,'01a22d20f7e1755c8165d631ac464313',1,'01a22d20f84f7250a148170b12a97ad9',NULL,NULL,'2026-11-30 15:44:25.232729',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f891715ea3ac5f5f125c4a6c','01a22d20f88f71b29ce0f26f5f7af6b6',2,'NOTICE','ROLE_CHANGED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 15:44:25.232729',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f896766c8ed9cd0de3c6cf5d','01a22d20f6dd7500872cf4f8fb28a0c7',11,'NOTICE','ORGANISATION_ACTIVATED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"organisation_id": "01a22d20f89271fa9934a8a5a5a6602a"}','2026-11-30 15:44:25.235720',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f89974e6ab45ad0a4e265beb','01a22d20f77d76e49acb10d91831087f',3,'NOTICE','ADDED_TO_ORGANISATION','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"organisation_id": "01a22d20f89271fa9934a8a5a5a6602a"}','2026-11-30 15:44:25.240747',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8a373489592fba0811d55e7','01a22d20f6dd7500872cf4f8fb28a0c7',12,'NOTICE','USER_JOINED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"user_id": "01a22d20f8a373489592fb9f192c76e0"}','2026-11-30 15:44:25.250311',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8a872e0a4509afa71e3f648','01a22d20f8a373489592fb9f192c76e0',1,'NOTICE','ADDED_TO_ORGANISATION','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"organisation_id": "01a22d20f89271fa9934a8a5a5a6602a"}','2026-11-30 15:44:25.255685',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8ae72a9b7557873459297b5','01a22d20f6dd7500872cf4f8fb28a0c7',13,'NOTICE','USER_JOINED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"user_id": "01a22d20f8ae72a9b7557872fc12c2bf"}','2026-11-30 15:44:25.261250',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8b576468467ccb141297490','01a22d20f8ae72a9b7557872fc12c2bf',1,'NOTICE','ADDED_TO_ORGANISATION','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"organisation_id": "01a22d20f89271fa9934a8a5a5a6602a"}','2026-11-30 15:44:25.269137',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8be76e4a8dbe78bb6ee6179','01a22d20f6dd7500872cf4f8fb28a0c7',14,'NOTICE','USER_JOINED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"user_id": "01a22d20f8be76e4a8dbe78ae61c7230"}','2026-11-30 15:44:25.275615',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8c070a185c99d8367fba161','01a22d20f8be76e4a8dbe78ae61c7230',1,'NOTICE','ADDED_TO_ORGANISATION','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"organisation_id": "01a22d20f89271fa9934a8a5a5a6602a"}','2026-11-30 15:44:25.280551',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8e677a69698a1e9b080da10','01a22d20f6dd7500872cf4f8fb28a0c7',15,'NOTICE','USER_JOINED','01a22d20f6db7617a2e0bd1ed845a25a',0,NULL,NULL,'{"user_id": "01a22d20f8e574518628691a189ba8f1"}','2026-11-30 15:44:25.317100',NULL,NULL);
CREATE TABLE inbox_positions (
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_inbox_positions PRIMARY KEY (environment_id, user_id)
);
INSERT INTO "inbox_positions" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7',15);
INSERT INTO "inbox_positions" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','01a22d20f7ab75c68fa259d44fb9461d',1);
INSERT INTO "inbox_positions" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','01a22d20f7b0759dbcfcf8b0ed0bf5c3',1);
INSERT INTO "inbox_positions" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f7cf7647ad671ae17f0ca4db',6);
INSERT INTO "inbox_positions" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f7d87469a9a16efb1b4d4141',4);
INSERT INTO "inbox_positions" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f83b70d390477198d67cff9c',1);
INSERT INTO "inbox_positions" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f77d76e49acb10d91831087f',3);
INSERT INTO "inbox_positions" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f88f71b29ce0f26f5f7af6b6',2);
INSERT INTO "inbox_positions" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8a373489592fb9f192c76e0',1);
INSERT INTO "inbox_positions" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8ae72a9b7557872fc12c2bf',1);
INSERT INTO "inbox_positions" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8be76e4a8dbe78ae61c7230',1);
CREATE TABLE invitations (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	invited_by_id CHAR(32), 
	mail_id CHAR(32), 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	settled_at DATETIME, 
	decline_reason TEXT, 
	CONSTRAINT pk_invitations PRIMARY KEY (environment_id, id), 
	CONSTRAINT fk_invitations_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "invitations" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f7fc742fa983446514ce01ca','01a22d20f7fc742fa983446608db8acd','BY_EMAIL','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','PENDING','01a22d20f6dd7500872cf4f8fb28a0c7','01a22d20f7fd71669887e12d20275782','2026-11-30 15:44:25.081911','2026-12-07 15:44:25.081911',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8047316ae72ca2e74eb40fc','01a22d20f8047316ae72ca2f5a48327d','BY_EMAIL','acme-revoked@acme.example','acme-revoked@acme.example','ADVANCED_USER','REVOKED','01a22d20f6dd7500872cf4f8fb28a0c7','01a22d20f8047316ae72ca303be44209','2026-11-30 15:44:25.092103','2026-12-07 15:44:25.092103','2026-11-30 15:44:25.094849',NULL);
INSERT INTO "invitations" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f81371f38ea716c7c6751432','01a22d20f81371f38ea716c89fba12cd','ADDED','acme-added@acme.example','acme-added@acme.example','BASIC_USER','PENDING','01a22d20f6dd7500872cf4f8fb28a0c7','01a22d20f81371f38ea716c91b453d60','2026-11-30 15:44:25.107482','2026-12-07 15:44:25.107482',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f819765291a0b6a24e29020b','01a22d20f819765291a0b6a3a967db55','ADDED','frank@frank.example','frank@frank.example','BASIC_USER','PENDING','01a22d20f6dd7500872cf4f8fb28a0c7','01a22d20f819765291a0b6a4284f5552','2026-11-30 15:44:25.110740','2026-12-07 15:44:25.110740',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8ca72888b2b2dd6869673f5','01a22d20f8ca72888b2b2dd7ac4a2663','ADDED','lea@lea.example','lea@lea.example','BASIC_USER','PENDING','01a22d20f6dd7500872cf4f8fb28a0c7','01a22d20f8ca72888b2b2dd81e7b6551','2026-11-30 15:44:25.290263','2026-11-30 15:44:24.305740',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8d574a5a47a9e8916f4190b','01a22d20f8d574a5a47a9e8adadfa379','ADDED','mia@mia.example','mia@mia.example','BASIC_USER','PENDING','01a22d20f6dd7500872cf4f8fb28a0c7','01a22d20f8d574a5a47a9e8b21412c16','2026-11-30 15:44:25.300863','2026-12-07 15:44:25.300863',NULL,NULL);
CREATE TABLE mailbox_messages (
	id CHAR(32) NOT NULL, 
	recipient TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	received_at DATETIME NOT NULL, 
	message BLOB NOT NULL, 
	CONSTRAINT pk_mailbox_messages PRIMARY KEY (id)
);
CREATE TABLE "mails" (
	id CHAR(32) NOT NULL, 
	environment_id CHAR(32), 
	kind VARCHAR(40) NOT NULL, 
	recipient TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	sealed BLOB, 
	message_id TEXT NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	attempts INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	next_attempt_at DATETIME NOT NULL, 
	last_attempt_at DATETIME, 
	claimed_until DATETIME, 
	claim CHAR(32), 
	detail TEXT, 
	person TEXT NOT NULL, 
	CONSTRAINT pk_mails PRIMARY KEY (id), 
	CONSTRAINT uq_mails_message_id UNIQUE (message_id)
);
INSERT INTO "mails" VALUES('01a22d20f65276e58a3afca2d2c6673a',NULL,'SIGN_UP','alice@acme.example','alice@acme.example','en',X'6741414141414272445A6E59754845524569544C436470546D41737365655671582D6D503233326C5534766A4A736F3854365655576A4933396A4D43765751756D6F5F6B445969416D594C565A4B63304434436D55754534774C515475623767526C5A6F6D7A4F784F44456F793679637A755A74485868753642534359544D52426C64585167516C75357168746E5A2D3868597973656E36794C6B7453345F6476413D3D','01a22d20f65276e58a3afca2d2c6673a','QUEUED',0,'2026-11-30 15:44:24.600854','2026-11-30 15:44:24.600854',NULL,NULL,NULL,NULL,'alice@acme.example');
INSERT INTO "mails" VALUES('01a22d20f766751e9560028c88fa0808',NULL,'SIGN_UP','bob@acme.example','bob@acme.example','en',X'6741414141414272445A6E59733676494936355155534E4A5A44374C5F4C6F52316F52626A3342664B71615248444430354C7141714C6F7676776A6C757A415F3659415570647841417A65594876724B354772617150595978727348492D612D564C442D66716D4E68734B4E6E5F73484B3644757476494A726D6D686A6434597345363036394F78634862756268307772385277634748346F536E317842684967673D3D','01a22d20f766751e9560028c88fa0808','QUEUED',0,'2026-11-30 15:44:24.934551','2026-11-30 15:44:24.934551',NULL,NULL,NULL,NULL,'bob@acme.example');
INSERT INTO "mails" VALUES('01a22d20f78e77cc8d31932cab2aaf75',NULL,'SIGN_UP','carol@globex.example','carol@globex.example','en',X'6741414141414272445A6E59705669526759496270786D585944455961785F746A5068676F3067446C6E7357427372584357592D43332D734553697A7575776432396F38306B616341316A466E536365674538504F79504170625F525F5864664B4139736C4D41377A2D6D622D7A706C4632585356397162747778717A4B5A37746472783654526B59735259726277446636525167534878306134795376637861673D3D','01a22d20f78e77cc8d31932cab2aaf75','QUEUED',0,'2026-11-30 15:44:24.973987','2026-11-30 15:44:24.973987',NULL,NULL,NULL,NULL,'carol@globex.example');
INSERT INTO "mails" VALUES('01a22d20f7ad7494acd29f986bcb4774',NULL,'SIGN_UP','dave@globex.example','dave@globex.example','en',X'6741414141414272445A6E5A4A4468785353734E315F74514556446F4A52746A68524F76314D45564853474256596251556864512D42364D72557258787152524B53726365533046757358646271754357656C4A58786951625752443947676666476456536159563947302D78663752726D5F37697466665830496C3838393670537847784D41616A654F76643250447A612D4B69463034755650735F484F422D773D3D','01a22d20f7ad7494acd29f986bcb4774','QUEUED',0,'2026-11-30 15:44:25.005103','2026-11-30 15:44:25.005103',NULL,NULL,NULL,NULL,'dave@globex.example');
INSERT INTO "mails" VALUES('01a22d20f7bf7512842f86d862929680',NULL,'SIGN_UP','frank@frank.example','frank@frank.example','en',X'6741414141414272445A6E5A723344763159366A325F394F5748786541386B3335365872376736456976666E63556C78545A613966697A736153645759594447727A6C786671546C655F3866413561745664435546532D4D706A526449474C4C65616B5936724F72687335466E31517650325558704D70316142644E3070466C636E436758596454596732527178694F7A637878714B41554F634A6D463636506B513D3D','01a22d20f7bf7512842f86d862929680','QUEUED',0,'2026-11-30 15:44:25.023225','2026-11-30 15:44:25.023225',NULL,NULL,NULL,NULL,'frank@frank.example');
INSERT INTO "mails" VALUES('01a22d20f7cb702092dd4ffa42b1b3c7',NULL,'SIGN_UP','ina@initech.example','ina@initech.example','en',X'6741414141414272445A6E5A4F3558316E376A4B56394D476432586B4C4F434C59374F436168435344704D4276794A48635A485253686A4A4A7A534D347874643671624347466563505043314E4145456A2D4947776D7874324266307965673230374A65546562546E4151453239625F4D5F414D5278424C73746C6F52546F4B2D4B3457646F416E615147794F47397477595046674F4A62506C576D564F43707A413D3D','01a22d20f7cb702092dd4ffa42b1b3c7','QUEUED',0,'2026-11-30 15:44:25.034885','2026-11-30 15:44:25.034885',NULL,NULL,NULL,NULL,'ina@initech.example');
INSERT INTO "mails" VALUES('01a22d20f7d6713b9d0a46463f9a9d35',NULL,'SIGN_UP','iris@initech.example','iris@initech.example','en',X'6741414141414272445A6E5A4D627934347659436C4348685270384865783839346D6D685756523764703933745A4B6D68757864783278686E4141596D7841484439692D7A4145633531473575796E545F79765457366269794E6E566E6D36634B525948746D3264575778496B307250782D4B6D665A715077644A68505F726D32714969644867374A645553622D3739646979615833756872456D65454B465849513D3D','01a22d20f7d6713b9d0a46463f9a9d35','QUEUED',0,'2026-11-30 15:44:25.046295','2026-11-30 15:44:25.046295',NULL,NULL,NULL,NULL,'iris@initech.example');
INSERT INTO "mails" VALUES('01a22d20f7df754e9613401abf08d75d',NULL,'SIGN_UP','hank@umbrella.example','hank@umbrella.example','en',X'6741414141414272445A6E5A584952375847674F4470616D46645A635830774D31385F4351686F51394D36614C4E587459696F4167584B4F613845714968376B38515131754D5A45665F5232725A4B4D52326E39784A4E516455433479796A394A70747246467747595F67324C7866757931645F59435079776E4A7757314A5279517269553870344A6F4F414A58566C45335A4B465070425153633535546F7141773D3D','01a22d20f7df754e9613401abf08d75d','QUEUED',0,'2026-11-30 15:44:25.055404','2026-11-30 15:44:25.055404',NULL,NULL,NULL,NULL,'hank@umbrella.example');
INSERT INTO "mails" VALUES('01a22d20f7fd71669887e12d20275782','01a22d20f6db7617a2e0bd1ed845a25a','INVITATION','acme-pending@acme.example','acme-pending@acme.example','en',X'6741414141414272445A6E5A4C5F37546D677871634476356E446C51576C2D524E6A6C7930785143476E725A6B56774D65623756566F354641657261466974664C6576487879497559334A46703879434731486F474C31365031556A6547716946346D5258636655466A71705431464B6237556232646A485A336950755F3554762D31774C7A4B63734E774453444E5F57694945584B5475505479656334536934366D58694F654F4775306C6466684D312D764665453277517A38775745637A313063506F71336178774761537655444F4B384A6F4F6542746D516C626176416B746649486E535F4F635949614466556D4F6E4B45562D7569475531306D384754343759345A6D765977584C37314E512D656864423035774C31507A455F65652D417237376B6930585164382D35494359785A364F31536E4E55665165396A6E644864784A6B66356C426654','01a22d20f7fd71669887e12d20275782','QUEUED',0,'2026-11-30 15:44:25.081911','2026-11-30 15:44:25.081911',NULL,NULL,NULL,NULL,'acme-pending@acme.example');
INSERT INTO "mails" VALUES('01a22d20f8047316ae72ca303be44209','01a22d20f6db7617a2e0bd1ed845a25a','INVITATION','acme-revoked@acme.example','acme-revoked@acme.example','en',NULL,'01a22d20f8047316ae72ca303be44209','CANCELLED',0,'2026-11-30 15:44:25.092103','2026-11-30 15:44:25.092103',NULL,NULL,NULL,NULL,'acme-revoked@acme.example');
INSERT INTO "mails" VALUES('01a22d20f81371f38ea716c91b453d60','01a22d20f6db7617a2e0bd1ed845a25a','USER_ADDED','acme-added@acme.example','acme-added@acme.example','en',X'6741414141414272445A6E5A745F796D4934323334476E6530373669656865326D3133483648486A3833777772734866756174494F6C42764A376134522D58494C6A4E41636368435A36754A74444C33375238614D6358396A487766353370323573487773616C31455262327361785957316C7754546A343946464562495A6537415558434B524F44796154694564446A546E52546743652D5443386C4771666955595361304C58755A34664D43664F3077504D5A6F495A5F6E485965394D4647726D36355830556F6445713549646F75594E5946496468394861706645766E5464504D535573655F396431497047643470483066772D6D4644716134426C534B674F7776656B544979667A5A546C5936366B4C59563071616356494B4A72714455656531592D54396C416F414B306959436F795063654E6338793850572D4C584F4657425559345F692D615459645978544D7344387A376D764C46687775544E513D3D','01a22d20f81371f38ea716c91b453d60','QUEUED',0,'2026-11-30 15:44:25.107482','2026-11-30 15:44:25.107482',NULL,NULL,NULL,NULL,'acme-added@acme.example');
INSERT INTO "mails" VALUES('01a22d20f819765291a0b6a4284f5552','01a22d20f6db7617a2e0bd1ed845a25a','ACCOUNT_ADDED','frank@frank.example','frank@frank.example','en',X'6741414141414272445A6E5A4853626441385F654F7A7654394A7652646D77664B6A714C6D3854565A6477515469655965436E32396E7178525147672D6B6949705533596C55574639765A684D667A4C79645578594E4D7934356930356538424A74433271625A4662666C396B6A307464587A6E34306E376D5F33613953674B6D774B74316C4E322D764843504D6768617663704550394255366C48523537417863746946475A5A4F524B4F65467570343670306867563635486B4C4258354147433830304875734F456779726141742D596C644C4A366B55734F5A7135453665365F694F6C354F4A783976314C6B65554B78443939755A4F6535537431484F46756B5F66554C5274415774','01a22d20f819765291a0b6a4284f5552','QUEUED',0,'2026-11-30 15:44:25.110740','2026-11-30 15:44:25.110740',NULL,NULL,NULL,NULL,'frank@frank.example');
INSERT INTO "mails" VALUES('01a22d20f81e728c8f7318ab1d882138',NULL,'SIGN_UP','acme-blocked@acme.example','acme-blocked@acme.example','en',X'6741414141414272445A6E5A58443657714E33475A31506A557A52565347484A724A6F2D477448446D3159665466364D55386539344F7278624331687A6D6E4C3644734E62764C496B347858486D624877305556544450644E56515A634A345473697537686A306F6C5F7955553556455067304B5258414941773371416173385058515145656474656C3971535862735161743268694D574C7657427A6B6D6458513D3D','01a22d20f81e728c8f7318ab1d882138','QUEUED',0,'2026-11-30 15:44:25.118758','2026-11-30 15:44:25.118758',NULL,NULL,NULL,NULL,'acme-blocked@acme.example');
INSERT INTO "mails" VALUES('01a22d20f82876c492d98561d9464cdb',NULL,'SIGN_UP','acme-removed@acme.example','acme-removed@acme.example','en',X'6741414141414272445A6E5A766B42633047614857705438505A7672713867755F374E36355A5043467744684B714C4C587766394675675A643557705752664564345171506375773651484C67514F706E7A6C4B32787677533456555F527A487471633578334B466D74724535696350554C46475F7A62557875726F522D556B41424F465A763356493346375F38466A6A6F65646B6642303051764562386F372D773D3D','01a22d20f82876c492d98561d9464cdb','QUEUED',0,'2026-11-30 15:44:25.127885','2026-11-30 15:44:25.127885',NULL,NULL,NULL,NULL,'acme-removed@acme.example');
INSERT INTO "mails" VALUES('01a22d20f83776569340c4d81a437fae',NULL,'RECOVERY','alice@acme.example','alice@acme.example','en',X'6741414141414272445A6E5A68565544382D454F626B77727762464E4354365F694B7646705637356943436D4576646B734C42536E5559363837426E796C5A344F5374437655774E676E37444E4C704A6C53362D4D4B6B4E63344246446C43504246766E413471734D4E63626D47506D794C4754456361425F49434C4D74706B35535649643757655344772D4D785955537058627930474E30735354496145454B525466314C6145732D436465374E5430344A7265535F4656415F764844634C443270725F534337576F7245','01a22d20f83776569340c4d81a437fae','QUEUED',0,'2026-11-30 15:44:25.142341','2026-11-30 15:44:25.142341',NULL,NULL,NULL,NULL,'alice@acme.example');
INSERT INTO "mails" VALUES('01a22d20f83776569340c4d9a519edf1',NULL,'RECLAIM','alice@acme.example','alice@acme.example','en',NULL,'01a22d20f83776569340c4d9a519edf1','CANCELLED',0,'2026-11-30 15:44:25.142341','2026-11-30 15:44:25.142341',NULL,NULL,NULL,NULL,'alice@acme.example');
INSERT INTO "mails" VALUES('01a22d20f839752e9e43540e7693edc7',NULL,'SIGN_UP','acme-member@acme.example','acme-member@acme.example','en',X'6741414141414272445A6E5A644F67547157564B7A6F557A435F5F337251504C64594F43626A50644275633970756D5862424B737A7A5961644C54766E70324353502D796F436E4F4865637A4878364879454D6F53784A61467449524F79564530785471385761425F534B5049517365586859326B6E4646675946316B30456956737A7A53776B513742556B79334632536134663161414D6654374259744C676A413D3D','01a22d20f839752e9e43540e7693edc7','QUEUED',0,'2026-11-30 15:44:25.145500','2026-11-30 15:44:25.145500',NULL,NULL,NULL,NULL,'acme-member@acme.example');
INSERT INTO "mails" VALUES('01a22d20f845749094ecf2d4d318d885','01a22d20f7cf7647ad671adf3465d190','PARTNERSHIP_REQUEST','ina@initech.example','ina@initech.example','en',NULL,'01a22d20f845749094ecf2d4d318d885','CANCELLED',0,'2026-11-30 15:44:25.149846','2026-11-30 15:44:25.149846',NULL,NULL,NULL,NULL,'ina@initech.example');
INSERT INTO "mails" VALUES('01a22d20f845749094ecf2d5f08868ea','01a22d20f7cf7647ad671adf3465d190','PARTNERSHIP_REQUEST','iris@initech.example','iris@initech.example','en',NULL,'01a22d20f845749094ecf2d5f08868ea','CANCELLED',0,'2026-11-30 15:44:25.149846','2026-11-30 15:44:25.149846',NULL,NULL,NULL,NULL,'iris@initech.example');
INSERT INTO "mails" VALUES('01a22d20f84f7250a148170d1298537c','01a22d20f6db7617a2e0bd1ed845a25a','PARTNERSHIP_REQUEST','alice@acme.example','alice@acme.example','en',X'6741414141414272445A6E5A49335464614341574B6567474535616237385173354A6B697A7A44454D4B6C6278354F64575A5A3838433447564C7A4949655F3368614B5939353764782D564D61626D545961305F4F55574B444578627448435972446D5F45686F2D482D6F6D54626F45677051657932503477314673424E4A495A366E6C6D716431486D785431494E394B756B70464F66356D6444734272624955553046714251503650524B6156354F5F4532723363567464726C32657646427856716C6E4E5F776650735A','01a22d20f84f7250a148170d1298537c','QUEUED',0,'2026-11-30 15:44:25.167122','2026-11-30 15:44:25.167122',NULL,NULL,NULL,NULL,'alice@acme.example');
INSERT INTO "mails" VALUES('01a22d20f865719dac0c998192b1c6d4','01a22d20f7cf7647ad671adf3465d190','COLLABORATION_REQUEST','ina@initech.example','ina@initech.example','en',NULL,'01a22d20f865719dac0c998192b1c6d4','CANCELLED',0,'2026-11-30 15:44:25.187466','2026-11-30 15:44:25.187466',NULL,NULL,NULL,NULL,'ina@initech.example');
INSERT INTO "mails" VALUES('01a22d20f8707495bc4053dc6695ee92','01a22d20f7cf7647ad671adf3465d190','COLLABORATION_REQUEST','iris@initech.example','iris@initech.example','en',X'6741414141414272445A6E5A434638313665726D313762414E386F2D2D75796D33667A6E697356385643487266585346306341336776677732586336666D3350714B7A7A3659533148565F554462366D5A664A58754A697638674E41527A72347A63655F44372D3155433850657652734E6F6A5178434D65566532364743426A495978346E4B323741634E78445744375633657A303065514E62494752306F5F2D654D2D4A4C3858364F7577774344453648416F6F776F674E6E4163614175424274756F6B4B424D76445061784A7055644C6B4A464664707243516B323633684675354B505F4A787A7A31486A765172487931326638513D','01a22d20f8707495bc4053dc6695ee92','QUEUED',0,'2026-11-30 15:44:25.200086','2026-11-30 15:44:25.200086',NULL,NULL,NULL,NULL,'iris@initech.example');
INSERT INTO "mails" VALUES('01a22d20f87a74d898c9e86cedb5aa94','01a22d20f6db7617a2e0bd1ed845a25a','COLLABORATION_REQUEST','alice@acme.example','alice@acme.example','en',X'6741414141414272445A6E5A66523543415A425768334A6B2D77717659696F305A61304669314B72797A324D36364B374B3735644D566532702D757A5A4D474D67696858784C44396756637267545769715345393175634A76387064647177784A623047636E6B65535154547576364679343065504B5A795A6C56756B472D4746734F4C6F5747565F4473735A323852594251793078505652654A4D454F5579634F7371675A664230642D64692D43796948563865356177624177515A67346963646745396C33307771503655586B576F34354C32506955376B37715076774764344D595A63335933775765517A6142576F6F785473633D','01a22d20f87a74d898c9e86cedb5aa94','QUEUED',0,'2026-11-30 15:44:25.210264','2026-11-30 15:44:25.210264',NULL,NULL,NULL,NULL,'alice@acme.example');
INSERT INTO "mails" VALUES('01a22d20f887750aabe7ab77aed31da8','01a22d20f6db7617a2e0bd1ed845a25a','DOCUMENT','books@acme-books.example','books@acme-books.example','en',X'6741414141414272445A6E5A49475873366A30684C31492D66346F465637727A585948727159754A6C586C4773636C33536A7348432D542D343035533842507677622D6E7667385037517056564F4B3661646856696A726D4B39304845675156662D374C4A77597861483966756B5154676F763159697850706E6152616D58354D6433656E7A4F4259564663595541553266563351736D6E536D4770554A49517471477A784D4344706C35436674705A693064454D583551793653376F683246433172345A32383451487A664563465963546F68764F744A52384669576235332D4D6D325873784B5968444A74746536436A37737569355A30654C316354774F55623975634547716976475A32575676674A4C5F78467151573155543039466973353241654174684E465762584D4A4568675557525974307069625F4E725863384B6441416A57347A466B2D4B696466775F594E667746325875656E546233516547344B6C4562796D336D55344B4C53487434416442553D','01a22d20f887750aabe7ab77aed31da8','QUEUED',0,'2026-11-30 15:44:25.212531','2026-11-30 15:44:25.212531',NULL,NULL,NULL,NULL,'books@acme-books.example');
INSERT INTO "mails" VALUES('01a22d20f88a74c48be34d4aed7d4338',NULL,'SIGN_UP','eve@acme.example','eve@acme.example','en',X'6741414141414272445A6E5A46734E434A326E4543674A6F5058682D4E546D375F657667423870343747596B79394566473865496777467158375634773867524A6C6F7A682D397658647A464F4E5338716B7075544E38357661753056613251544A474C6C4C66555F555F4E4E414F3051745541784C314B4D6F31334B673759725F504C4F4E48695237576A6859436F4256394D467A68716261544739796F6465413D3D','01a22d20f88a74c48be34d4aed7d4338','QUEUED',0,'2026-11-30 15:44:25.225778','2026-11-30 15:44:25.225778',NULL,NULL,NULL,NULL,'eve@acme.example');
INSERT INTO "mails" VALUES('01a22d20f89974e6ab45ad0d5629a499',NULL,'SIGN_UP','ada@acme.example','ada@acme.example','en',X'6741414141414272445A6E5A4738577741586448536C6442746E5A423864414B6D383534317366594B374A50736B47655F547769785A4C634E655871787A355A52766E4B61384F5A46415871582D783368427866586E4E345F496A6C6757747844595236626B754A4346306D6A36527270774C5A3977376941556A345932716C45574F51617146694763734C747771717A7852476F64534E4D75686354624D316D773D3D','01a22d20f89974e6ab45ad0d5629a499','QUEUED',0,'2026-11-30 15:44:25.241626','2026-11-30 15:44:25.241626',NULL,NULL,NULL,NULL,'ada@acme.example');
INSERT INTO "mails" VALUES('01a22d20f8ab74de8bb548bf522154ba',NULL,'SIGN_UP','bo@acme.example','bo@acme.example','en',X'6741414141414272445A6E5A5377506347536C39534C3148487252643352466A78376443616439736F786761494E4D535F33656B544E784A7775397A65594B59664D497872486868577850566562695939414841384543796A766C666A385958586A58416246695034774D47626948417A6577394E6C476E446A4B5267566D4E66304341374F32654E724731786B61484C43514537737946364165754766334E61673D3D','01a22d20f8ab74de8bb548bf522154ba','QUEUED',0,'2026-11-30 15:44:25.259430','2026-11-30 15:44:25.259430',NULL,NULL,NULL,NULL,'bo@acme.example');
INSERT INTO "mails" VALUES('01a22d20f8ba704bae418ccb2d5ae51d',NULL,'SIGN_UP','çelik@acme.example','çelik@acme.example','en',X'6741414141414272445A6E5A34367657386768452D55596573765979496E494D76757267344845427752624C5430564F5F3255684462315233505A467541754F2D55685F5737376A51774F69594E577A3663474D5476444558682D69567967424E347239736C496B69544F377652754C45435947424B617A69615037496E75555259767744496A6C64324D6C6A41354D4F32743650326459566930504B4D4E656F513D3D','01a22d20f8ba704bae418ccb2d5ae51d','QUEUED',0,'2026-11-30 15:44:25.274286','2026-11-30 15:44:25.274286',NULL,NULL,NULL,NULL,'çelik@acme.example');
INSERT INTO "mails" VALUES('01a22d20f8c1746db20685f0d3f2d7c4',NULL,'SIGN_UP','lea@lea.example','lea@lea.example','en',X'6741414141414272445A6E5A2D7A62325043654971755F483658774A5672755F466A496A63786850736B386343336E34336E546B5F4D63426A4B56494F72494B707A6464633356456C73675771536C424E7A705F5F6D39732D773749575269355F553774635372775272456F6535726E7862706F3459494A4962304141437351524E63796470504C4C69774346634162304637534A716A6742357676575761366A673D3D','01a22d20f8c1746db20685f0d3f2d7c4','QUEUED',0,'2026-11-30 15:44:25.281479','2026-11-30 15:44:25.281479',NULL,NULL,NULL,NULL,'lea@lea.example');
INSERT INTO "mails" VALUES('01a22d20f8ca72888b2b2dd81e7b6551','01a22d20f6db7617a2e0bd1ed845a25a','ACCOUNT_ADDED','lea@lea.example','lea@lea.example','en',X'6741414141414272445A6E5A786C416C384C783559766A7275626D41364F6B723978766A36527756367A6E69554C636268704E395F64587A6750414A716948434468333834315547336B2D423535595349614B4F315946334247314F75523878764536547A3475544A364C61537338717938616A4C6773655636474634344D6D46456F344D306F5A525F5A674875794A785154786E49384C504F6235686E74766973714376307A7135324E4F6C3563656C7033586558436F68493969484A53714565306F426956636F72636737353734364832476338656757304545305741537046693146704D743344334A6E3863523058596C72472D353336444766487A564C384F754E6D367149637246','01a22d20f8ca72888b2b2dd81e7b6551','QUEUED',0,'2026-11-30 15:44:25.290263','2026-11-30 15:44:25.290263',NULL,NULL,NULL,NULL,'lea@lea.example');
INSERT INTO "mails" VALUES('01a22d20f8cf73f6b8da4197f98b9041',NULL,'SIGN_UP','mia@mia.example','mia@mia.example','en',X'6741414141414272445A6E5A68565058477251494D6A77765A4F39463855697851647557415873465958682D6D3442634656754C37487170445F6B38634134557038446A556C51535A444E4B514C72634A4C5341436F7468514E517855612D475A617A49755236394F724468454E4544784138343555734250766F434E4C3641455759506D67587634376250306E666479664E305243776A673863567A6F68664E773D3D','01a22d20f8cf73f6b8da4197f98b9041','QUEUED',0,'2026-11-30 15:44:25.295276','2026-11-30 15:44:25.295276',NULL,NULL,NULL,NULL,'mia@mia.example');
INSERT INTO "mails" VALUES('01a22d20f8d574a5a47a9e8b21412c16','01a22d20f6db7617a2e0bd1ed845a25a','ACCOUNT_ADDED','mia@mia.example','mia@mia.example','en',X'6741414141414272445A6E5A39426C4462714573562D55434F6F3052754A79704B63736763465A52775A4C4341773177565241424972516F466244763954583965587148344E624A49714239354B6865426D424954304A4372384A713939556239626B715454445650534C335F6D59644964723757736564535631647336564D565862373661636A68673053774E51704D613853445339575530452D6876625444794F36506A4B355959735A55324F31357458486C554E3763654C7A4374545033674E6B734E324D74385347734E6A4262695A7A366E68516C69634635496E434C724779705047464D374E4644306442797557386E57765548714B654E584B547A7839706555446C43736665','01a22d20f8d574a5a47a9e8b21412c16','QUEUED',0,'2026-11-30 15:44:25.300863','2026-11-30 15:44:25.300863',NULL,NULL,NULL,NULL,'mia@mia.example');
INSERT INTO "mails" VALUES('01a22d20f8e373c1b75b88b8908c2249',NULL,'SIGN_UP','bas@acme.example','bas@acme.example','en',X'6741414141414272445A6E5A67677765564C36613266487237764C64627A5F376B766F5A5A6146735F697469786259744C33543874574D525357333058314D4E6D766F314A4833573157445A4341416D767874454B586946714654646250494749787242634C74796A7A4168703357566E396641744D644C68516E2D4C6E4C634F552D577A4874616858495963675172584E5835425A5746573042786B3871366C413D3D','01a22d20f8e373c1b75b88b8908c2249','QUEUED',0,'2026-11-30 15:44:25.315272','2026-11-30 15:44:25.315272',NULL,NULL,NULL,NULL,'bas@acme.example');
INSERT INTO "mails" VALUES('01a22d20f94a71fdb8a6f0738a06dd9c',NULL,'SIGN_UP','gavin@hooli.example','gavin@hooli.example','en',X'6741414141414272445A6E5A637670614C3959705A6B74347179596177664C7A4C3455494B6D6C4D745F356C41447A4A2D4430364735654F73735545514757736D76696A764D6D4C3461597559546444652D39714E504436686A575F487232722D445652366356694D6154733258726E6871496E78654F76677A6D426B6F4A724347576D7356794A36714C596439666478442D6A4A695874435552764F4A334979773D3D','01a22d20f94a71fdb8a6f0738a06dd9c','QUEUED',0,'2026-11-30 15:44:25.418425','2026-11-30 15:44:25.418425',NULL,NULL,NULL,NULL,'gavin@hooli.example');
INSERT INTO "mails" VALUES('01a22d20f98675d5a07046acd4b1fa2b',NULL,'ACCOUNT_CHANGED','gavin@hooli.example','gavin@hooli.example','en',X'6741414141414272445A6E5A4C633566637861645F4C6F61737278566A2D7850524767735055696543446D4848514D376C30314F554341646871373444444849676B5F4973755579697158434441784165356B6833763074304268367664422D41394C394F6D6F416D7A6551722D68326B64636D7871316E38443441726D583544385637326263466B43684541633262754479597259306B5737797234747379487A57533369564E7A4167734D38464E6E685A6230635F35696C685054636F6F4A447977635473697A467379316A37795058684A54796F76373338695973386171413D3D','01a22d20f98675d5a07046acd4b1fa2b','QUEUED',0,'2026-11-30 15:44:25.462353','2026-11-30 15:44:25.462353',NULL,NULL,NULL,NULL,'gavin@hooli.example');
CREATE TABLE memberships (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	organisation_id CHAR(32) NOT NULL, 
	user_environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	added_by_environment_id CHAR(32), 
	added_by_id CHAR(32), 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	settled_at DATETIME, 
	decline_reason TEXT, 
	CONSTRAINT pk_memberships PRIMARY KEY (environment_id, id), 
	CONSTRAINT fk_memberships_environment_id_organisation_id_organisations FOREIGN KEY(environment_id, organisation_id) REFERENCES organisations (environment_id, id)
);
INSERT INTO "memberships" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f7e97563a9d1d83cf891aa58','01a22d20f7e97563a9d1d83babd0f5f8','01a22d20f7cf7647ad671adf3465d190','01a22d20f7cf7647ad671ae17f0ca4db','ADMINISTRATOR','ACTIVE','01a22d20f7cf7647ad671adf3465d190','01a22d20f7cf7647ad671ae17f0ca4db','2026-11-30 15:44:25.064169',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f85676fd8c0f0f3bd1798408','01a22d20f85676fd8c0f0f3a490f626b','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','ADMINISTRATOR','ACTIVE','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.174303',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f85a7794aedad570b891233a','01a22d20f85a7794aedad56f29b47bd5','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','ADMINISTRATOR','ACTIVE','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.178249',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8607046b1462639a103856e','01a22d20f85676fd8c0f0f3a490f626b','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f83b70d390477198d67cff9c','MEMBER','ACTIVE','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.182245',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f86472b1af2b0b3797ca8a2a','01a22d20f85676fd8c0f0f3a490f626b','01a22d20f7cf7647ad671adf3465d190','01a22d20f7cf7647ad671ae17f0ca4db','MEMBER','ACTIVE','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.187466','2026-12-30 15:44:25.187466','2026-11-30 15:44:25.194332',NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8707495bc4053daa615d2f8','01a22d20f85676fd8c0f0f3a490f626b','01a22d20f7cf7647ad671adf3465d190','01a22d20f7d87469a9a16efb1b4d4141','MEMBER','PENDING','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.200086','2026-12-30 15:44:25.200086',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f87374d2b9fdf7a8c713f5b7','01a22d20f85676fd8c0f0f3a490f626b','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f77d76e49acb10d91831087f','MEMBER','ENDED','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.203219',NULL,'2026-11-30 15:44:25.205353',NULL);
INSERT INTO "memberships" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f87a74d898c9e86ac0522399','01a22d20f7e97563a9d1d83babd0f5f8','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','MEMBER','PENDING','01a22d20f7cf7647ad671adf3465d190','01a22d20f7cf7647ad671ae17f0ca4db','2026-11-30 15:44:25.210264','2026-12-30 15:44:25.210264',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f89271fa9934a8a61452a1f6','01a22d20f89271fa9934a8a5a5a6602a','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','ADMINISTRATOR','ACTIVE','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.234077',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f89874ee99b6fa9ed3e2d811','01a22d20f89271fa9934a8a5a5a6602a','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f77d76e49acb10d91831087f','ADMINISTRATOR','ACTIVE','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.240747',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8a770538f66d6e554f92f68','01a22d20f89271fa9934a8a5a5a6602a','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8a373489592fb9f192c76e0','MEMBER','ACTIVE','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.255685',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8b576468467ccb0bcbfcf94','01a22d20f89271fa9934a8a5a5a6602a','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8ae72a9b7557872fc12c2bf','MEMBER','ACTIVE','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.269137',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8c070a185c99d829fa8bb7a','01a22d20f89271fa9934a8a5a5a6602a','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8be76e4a8dbe78ae61c7230','MEMBER','ACTIVE','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','2026-11-30 15:44:25.280551',NULL,NULL,NULL);
CREATE TABLE obsolete_files (
	storage_key TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_obsolete_files PRIMARY KEY (storage_key)
);
CREATE TABLE "organisations" (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	scheme VARCHAR(40) NOT NULL, 
	number TEXT NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	created_at DATETIME NOT NULL, 
	activated_at DATETIME, 
	activation_method VARCHAR(40), 
	activation_requested_at DATETIME, 
	refusal TEXT, 
	code_hash BLOB, 
	code_expires_at DATETIME, 
	code_attempts INTEGER NOT NULL, 
	verification VARCHAR(40) NOT NULL, 
	verified_at DATETIME, 
	CONSTRAINT pk_organisations PRIMARY KEY (environment_id, id), 
	CONSTRAINT fk_organisations_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id), 
	CONSTRAINT uq_organisations_environment_id_scheme_number UNIQUE (environment_id, scheme, number)
);
INSERT INTO "organisations" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f7e97563a9d1d83babd0f5f8','Initech N.V.','initech n.v.','KVK','33333333','ACTIVATED','2026-11-30 15:44:25.064169','2026-11-30 15:44:25.067987','MANUAL_REVIEW','2026-11-30 15:44:25.067987',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 15:44:25.067987');
INSERT INTO "organisations" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f85676fd8c0f0f3a490f626b','acme Sales B.V.','acme sales b.v.','KVK','11111111','ACTIVATED','2026-11-30 15:44:25.174303','2026-11-30 15:44:25.176040','MANUAL_REVIEW','2026-11-30 15:44:25.176040',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 15:44:25.176040');
INSERT INTO "organisations" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f85a7794aedad56f29b47bd5','acme Later B.V.','acme later b.v.','KVK','11111119','PENDING','2026-11-30 15:44:25.178249',NULL,NULL,NULL,NULL,NULL,NULL,0,'NONE',NULL);
INSERT INTO "organisations" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f89271fa9934a8a5a5a6602a','Zuid ''Öst'' & Co','zuid ''ost'' & co','KVK','44444444','ACTIVATED','2026-11-30 15:44:25.234077','2026-11-30 15:44:25.235720','MANUAL_REVIEW','2026-11-30 15:44:25.235720',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 15:44:25.235720');
CREATE TABLE partnership_managers (
	partnership_id CHAR(32) NOT NULL, 
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership_managers PRIMARY KEY (partnership_id, environment_id, user_id), 
	CONSTRAINT fk_partnership_managers_partnership_id_partnerships FOREIGN KEY(partnership_id) REFERENCES partnerships (id)
);
INSERT INTO "partnership_managers" VALUES('01a22d20f83f73869d208f19b9e32fd3','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7');
INSERT INTO "partnership_managers" VALUES('01a22d20f83f73869d208f19b9e32fd3','01a22d20f7cf7647ad671adf3465d190','01a22d20f7cf7647ad671ae17f0ca4db');
INSERT INTO "partnership_managers" VALUES('01a22d20f83f73869d208f19b9e32fd3','01a22d20f7cf7647ad671adf3465d190','01a22d20f7d87469a9a16efb1b4d4141');
INSERT INTO "partnership_managers" VALUES('01a22d20f84f7250a148170b12a97ad9','01a22d20f7e1755c8165d631ac464313','01a22d20f7e270d389598e10fb4e7249');
CREATE TABLE partnerships (
	id CHAR(32) NOT NULL, 
	asker_id CHAR(32) NOT NULL, 
	asked_id CHAR(32) NOT NULL, 
	low_id CHAR(32) NOT NULL, 
	high_id CHAR(32) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	message TEXT, 
	chosen_manager_id CHAR(32), 
	created_at DATETIME NOT NULL, 
	settled_at DATETIME, 
	decline_reason TEXT, 
	CONSTRAINT pk_partnerships PRIMARY KEY (id), 
	CONSTRAINT fk_partnerships_asked_id_environments FOREIGN KEY(asked_id) REFERENCES environments (id), 
	CONSTRAINT fk_partnerships_asker_id_environments FOREIGN KEY(asker_id) REFERENCES environments (id)
);
INSERT INTO "partnerships" VALUES('01a22d20f83f73869d208f19b9e32fd3','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f7cf7647ad671adf3465d190','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f7cf7647ad671adf3465d190','ACTIVE',NULL,NULL,'2026-11-30 15:44:25.149846','2026-11-30 15:44:25.160882',NULL);
INSERT INTO "partnerships" VALUES('01a22d20f84f7250a148170b12a97ad9','01a22d20f7e1755c8165d631ac464313','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f7e1755c8165d631ac464313','REQUESTED','to acme',NULL,'2026-11-30 15:44:25.167122',NULL,NULL);
CREATE TABLE passkeys (
	id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	credential_id BLOB NOT NULL, 
	public_key BLOB NOT NULL, 
	sign_count BIGINT NOT NULL, 
	name TEXT NOT NULL, 
	transports TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_used_at DATETIME, 
	removed_at DATETIME, 
	CONSTRAINT pk_passkeys PRIMARY KEY (id), 
	CONSTRAINT fk_passkeys_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT uq_passkeys_credential_id UNIQUE (credential_id)
);
CREATE TABLE recovery_codes (
	account_id CHAR(32) NOT NULL, 
	hash BLOB NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_codes PRIMARY KEY (account_id, hash), 
	CONSTRAINT fk_recovery_codes_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'F1C8D9ECFB61D2DDB9C8886F00BDAA7B1291665B83DEE3C241BFE10BA7A4F391',NULL);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'C83A6E10A45CC0C682C628B1D33F425CB6A9DE5E302101C4FFCE0EE86CDDC798',NULL);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'A528BAFFDCFD238495C6ABDE11C6398A4CF506898F48BCD47BAF8A282CCC103C',NULL);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'5232691600C24F4D3602A658D10991907634EC300F599C0F2426B9EC48065BF5',NULL);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'7B5402CC0B6F91154617EE559F38384B1B3A299D59F204680F18D8F17F91717B',NULL);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'DA3B183609E9D518D4C28A040CAE08C15FEA64612484BE837B6A37810630E7DD',NULL);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'FFD8023A5E3400902DBEF595E6DC85E0352441BC44AD194C9A09FE8B105CBAB0',NULL);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'C209EE8D8ABEA322AB23916145D527C95FB7B3FC60A3B1A480DEA1610E7FE071',NULL);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'537A7372722FE5364A3CB8118913A1DBC33AB3BC39A96EBB6767FF00576B013A',NULL);
INSERT INTO "recovery_codes" VALUES('01a22d20f950767a9b6d8d0ab1496526',X'F563EAEAF43F13EF084CB74DB4F9FFFEDBC927AA222B048A37585A93A4A5E089',NULL);
CREATE TABLE removed_addresses (
	environment_id CHAR(32) NOT NULL, 
	address_hash BLOB NOT NULL, 
	removed_at DATETIME NOT NULL, 
	CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash), 
	CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "removed_addresses" VALUES('01a22d20f6db7617a2e0bd1ed845a25a',X'520421C6F657F7CC20A8FA1E86514DBAD360B898E7E7DCA2703BD7161E7BBB72','2026-11-30 15:44:25.139846');
CREATE TABLE second_factor_resets (
	account_id CHAR(32) NOT NULL, 
	environment_id CHAR(32) NOT NULL, 
	requested_by CHAR(32) NOT NULL, 
	requested_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	CONSTRAINT pk_second_factor_resets PRIMARY KEY (account_id), 
	CONSTRAINT fk_second_factor_resets_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_second_factor_resets_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
CREATE TABLE secrets (
	hash BLOB NOT NULL, 
	purpose VARCHAR(40) NOT NULL, 
	subject_id CHAR(32) NOT NULL, 
	detail TEXT, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	superseded_at DATETIME, 
	CONSTRAINT pk_secrets PRIMARY KEY (hash)
);
INSERT INTO "secrets" VALUES(X'E5CFB39A8B84E2B6C5CC514A40B4C4498CD1211EE8913C5E15AE8382820109AA','SIGN_UP','01a22d20f64c739593cc291f5e9dec53',NULL,'2026-11-30 15:44:24.600854','2026-12-01 15:44:24.600854','2026-11-30 15:44:24.666659',NULL);
INSERT INTO "secrets" VALUES(X'C2FB3B9A27109F35796C2C09A6EBB64924C685BB806267228BEBC7EEEDD732BE','SIGN_UP','01a22d20f766751e9560028b4e51c45f',NULL,'2026-11-30 15:44:24.934551','2026-12-01 15:44:24.934551','2026-11-30 15:44:24.938460',NULL);
INSERT INTO "secrets" VALUES(X'DCEF33D60B5A82360E5C4459350A1A01B63C8DBA2905F81F2A572EE9B19C698F','SIGN_UP','01a22d20f78e77cc8d31932b5728bf21',NULL,'2026-11-30 15:44:24.973987','2026-12-01 15:44:24.973987','2026-11-30 15:44:25.002758',NULL);
INSERT INTO "secrets" VALUES(X'EF43E74F2F6952C2200EC150D4C90DDC64FB060D393EEE35884CB5EF9D1BDEE4','SIGN_UP','01a22d20f7ad7494acd29f97b9747501',NULL,'2026-11-30 15:44:25.005103','2026-12-01 15:44:25.005103','2026-11-30 15:44:25.007167',NULL);
INSERT INTO "secrets" VALUES(X'BD83E2B8ECCB7CBCF9486B738EFBAD145C051E7D9FE585940C7B42F05E0B490E','SIGN_UP','01a22d20f7bf7512842f86d7dbccbc12',NULL,'2026-11-30 15:44:25.023225','2026-12-01 15:44:25.023225','2026-11-30 15:44:25.027231',NULL);
INSERT INTO "secrets" VALUES(X'AA72B20F59EF00449DD9E112E82B9A4ADADA75829D8DA9BAFB73DA7754E37BCE','SIGN_UP','01a22d20f7cb702092dd4ff9b6fb17f5',NULL,'2026-11-30 15:44:25.034885','2026-12-01 15:44:25.034885','2026-11-30 15:44:25.038898',NULL);
INSERT INTO "secrets" VALUES(X'91D5FE9B41C3D53195DB65067D18EE86CFF6187117EC2D9E72AD0C861F0D2F7D','SIGN_UP','01a22d20f7d6713b9d0a4645e7939fbc',NULL,'2026-11-30 15:44:25.046295','2026-12-01 15:44:25.046295','2026-11-30 15:44:25.047829',NULL);
INSERT INTO "secrets" VALUES(X'578093CCBF004F4B71EE6AE9187953DEE6BE96A47EF96B7445A2E4D3A93DD0C2','SIGN_UP','01a22d20f7df754e961340190174c71b',NULL,'2026-11-30 15:44:25.055404','2026-12-01 15:44:25.055404','2026-11-30 15:44:25.057521',NULL);
INSERT INTO "secrets" VALUES(X'076CA62BCE4FB4DEFFBD4BB64742FC9B48F0EFBD0D1FCBDEBC8F2AF05691E983','INVITATION','01a22d20f7fc742fa983446514ce01ca',NULL,'2026-11-30 15:44:25.081911','2026-12-07 15:44:25.081911',NULL,NULL);
INSERT INTO "secrets" VALUES(X'3633C5C9B641FBDA176D9989A1E456A0F11537E74895E72D1CED14264E74B28D','INVITATION','01a22d20f8047316ae72ca2e74eb40fc',NULL,'2026-11-30 15:44:25.092103','2026-12-07 15:44:25.092103',NULL,NULL);
INSERT INTO "secrets" VALUES(X'CFDA57D5C5B357D8DA46B12D5670AF1AB24A1E307D146CA3E9308A7B04B4719F','FIRST_PASSWORD','01a22d20f81371f38ea716c7c6751432',NULL,'2026-11-30 15:44:25.107482','2026-12-07 15:44:25.107482',NULL,NULL);
INSERT INTO "secrets" VALUES(X'765930EBC1C3D897A5944FC61840E4CCD782FC17FA3C2D2D3977C922F0B66C70','SIGN_UP','01a22d20f81e728c8f7318aabee7f0b7',NULL,'2026-11-30 15:44:25.118758','2026-12-01 15:44:25.118758','2026-11-30 15:44:25.123211',NULL);
INSERT INTO "secrets" VALUES(X'036427AFEBD0C5F69ED79C1DCE9B7881526A15BF4FB916E19D1704290F173033','SIGN_UP','01a22d20f8277488861bdcf6a8b6a5cc',NULL,'2026-11-30 15:44:25.127885','2026-12-01 15:44:25.127885','2026-11-30 15:44:25.129171',NULL);
INSERT INTO "secrets" VALUES(X'2FFE72D7CD9BFA2D9889AE93DBDDC86B673A7BD9F77698D4D9116329A75C2E1E','RECOVERY','01a22d20f6d57396af667dc918547c2b',NULL,'2026-11-30 15:44:25.142341','2026-11-30 16:14:25.142341',NULL,NULL);
INSERT INTO "secrets" VALUES(X'2BCF4F53DAE55AE5BA113DADF7AC459882F01AC3B7F04798F0FBB49B92891657','RECLAIM','01a22d20f6d57396af667dc918547c2b','alice@acme.example','2026-11-30 15:44:25.142341','2026-11-30 16:14:25.142341',NULL,NULL);
INSERT INTO "secrets" VALUES(X'4ACC0FAB1C2376EF86820B388DC69C4F7418F3628BA26BE435EEFE1A242190A6','SIGN_UP','01a22d20f839752e9e43540d2a1e124b',NULL,'2026-11-30 15:44:25.145500','2026-12-01 15:44:25.145500','2026-11-30 15:44:25.147256',NULL);
INSERT INTO "secrets" VALUES(X'E7D6715333EE087BA5D82EEC6537C598975925BDDEF77798FF439E3EDAA51CD5','SIGN_UP','01a22d20f8897062b92896a4988da79c',NULL,'2026-11-30 15:44:25.225778','2026-12-01 15:44:25.225778','2026-11-30 15:44:25.230263',NULL);
INSERT INTO "secrets" VALUES(X'0AE80039292C8ED55BE3FE3C395FEDF393979B98DBFBD6374582F4558024FA0E','SIGN_UP','01a22d20f89974e6ab45ad0c42962882',NULL,'2026-11-30 15:44:25.241626','2026-12-01 15:44:25.241626','2026-11-30 15:44:25.250311',NULL);
INSERT INTO "secrets" VALUES(X'7823BC07EC18A7CB93023E898E44C6450C4AF20C4272C79D8768B774F9E8B186','SIGN_UP','01a22d20f8ab74de8bb548be2ddcb544',NULL,'2026-11-30 15:44:25.259430','2026-12-01 15:44:25.259430','2026-11-30 15:44:25.261250',NULL);
INSERT INTO "secrets" VALUES(X'4F217BD630208CB356D0ABCE0E434CA45BB5FE17B9ADA4282AEBA064CAF1D770','SIGN_UP','01a22d20f8ba704bae418cca2779bef3',NULL,'2026-11-30 15:44:25.274286','2026-12-01 15:44:25.274286','2026-11-30 15:44:25.275615',NULL);
INSERT INTO "secrets" VALUES(X'F9B6DD35F3EFCEF05399DA9EA7CFAD842505AC23B112B4EFF87DC5E42A9B0828','SIGN_UP','01a22d20f8c1746db20685efffb067b6',NULL,'2026-11-30 15:44:25.281479','2026-12-01 15:44:25.281479','2026-11-30 15:44:25.283490',NULL);
INSERT INTO "secrets" VALUES(X'3D04BC03B509F7CA9FA2FEA2C1CC3DABFB8987DC5E5FAF9A34B8FE1840725C84','SIGN_UP','01a22d20f8cf73f6b8da4196586d436d',NULL,'2026-11-30 15:44:25.295276','2026-12-01 15:44:25.295276','2026-11-30 15:44:25.296597',NULL);
INSERT INTO "secrets" VALUES(X'26421C249ED10351AA193A42A31A315B572D6E0D0DB89EBF33853C7360E15B1D','SIGN_UP','01a22d20f8e373c1b75b88b7df29899c',NULL,'2026-11-30 15:44:25.315272','2026-12-01 15:44:25.315272','2026-11-30 15:44:25.317100',NULL);
INSERT INTO "secrets" VALUES(X'483623962928259B19411EFDBA4A0D5BAFE4EDC7B5E5A7BA6A20218F4F7094D0','SIGN_UP','01a22d20f94a71fdb8a6f0726649cf8a',NULL,'2026-11-30 15:44:25.418425','2026-12-01 15:44:25.418425','2026-11-30 15:44:25.423802',NULL);
INSERT INTO "secrets" VALUES(X'707A6002C3AC7E970E4F45D5F1B12283B98A5B1459BC79A601A23C0F422F7BC4','UNDO_ACCOUNT_CHANGE','01a22d20f950767a9b6d8d0ab1496526','TWO_FACTOR_ENABLED','2026-11-30 15:44:25.462353','2026-12-14 15:44:25.462353',NULL,NULL);
CREATE TABLE "sessions" (
	id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	token_hash BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_used_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	user_agent TEXT, 
	authenticated_at DATETIME NOT NULL, identity_provider TEXT, external_identity_id CHAR(32), provider_subject TEXT, provider_sid TEXT, 
	CONSTRAINT pk_sessions PRIMARY KEY (id), 
	CONSTRAINT fk_sessions_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash)
);
INSERT INTO "sessions" VALUES('01a22d20f6ee75789c948c0a9a6e6376','01a22d20f6d57396af667dc918547c2b',X'2DE30C2E737D5185D2C9C105C74A92A5F9E51593A853590F2ACB1692D3B87A93','2026-11-30 15:44:24.666659','2026-11-30 15:44:24.666659','2026-12-30 15:44:24.666659','tests','2026-11-30 15:44:24.666659',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f78470a08f3f649cb4789545','01a22d20f7777374b5c0b19b684643d6',X'EF9D6F2E452A9F4107DAD72D0AE86C7AA0F2C7CAD0EBE32BC8B58303042A5E8F','2026-11-30 15:44:24.938460','2026-11-30 15:44:24.938460','2026-12-30 15:44:24.938460','tests','2026-11-30 15:44:24.938460',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f7ac71648aa3510f76756773','01a22d20f7ab75c68fa259d0c78ca220',X'E14D1F72955633D025958D285438AD243B507D11E0C77DDBC89F5448198D2A2D','2026-11-30 15:44:25.002758','2026-11-30 15:44:25.002758','2026-12-30 15:44:25.002758','tests','2026-11-30 15:44:25.002758',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f7b0759dbcfcf8b3e638397e','01a22d20f7af75ee9023fd9e93cc12cc',X'0F1EA2627C3562D22429EA8F0CE377402400592CCEDF8FAC0AD75C1C0758776B','2026-11-30 15:44:25.007167','2026-11-30 15:44:25.007167','2026-12-30 15:44:25.007167','tests','2026-11-30 15:44:25.007167',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f7c674bd80318df50794e67d','01a22d20f7c37607925bedc97bb55f5c',X'0D5EF49D6FB22A810F5C33D393D6A5DB2FD92460F6A6DAFBD11CA8FA2C3E5B63','2026-11-30 15:44:25.027231','2026-11-30 15:44:25.027231','2026-12-30 15:44:25.027231','tests','2026-11-30 15:44:25.027231',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f7cf7647ad671ae3d130d645','01a22d20f7cf7647ad671add167e4a78',X'66BA3B16C659006A9A792EB7E14FC921630CA428B10E4DB6250C820B4E49A565','2026-11-30 15:44:25.038898','2026-11-30 15:44:25.038898','2026-12-30 15:44:25.038898','tests','2026-11-30 15:44:25.038898',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f7d97740a993a7a9cd7c58c6','01a22d20f7d87469a9a16ef939a9e97a',X'9559CA2BAE3DBCCFC7B26887D233F92652B4D4679A08E44A03244FDFDD802173','2026-11-30 15:44:25.047829','2026-11-30 15:44:25.047829','2026-12-30 15:44:25.047829','tests','2026-11-30 15:44:25.047829',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f7e270d389598e120e5d72da','01a22d20f7e1755c8165d62f5993377f',X'A5880B2AEC197C5D385ED221A2545143B8EDD88E4C6EC11474716FA3115F4C61','2026-11-30 15:44:25.057521','2026-11-30 15:44:25.057521','2026-12-30 15:44:25.057521','tests','2026-11-30 15:44:25.057521',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f824759bb13c1ef41a1f53a3','01a22d20f82377c3af3cde193de65fa6',X'A8BB8AB6E54DC54598E73FFB56917E6421A13260DECF7D951F0F99E6A6BDBD54','2026-11-30 15:44:25.123211','2026-11-30 15:44:25.123211','2026-12-30 15:44:25.123211','tests','2026-11-30 15:44:25.123211',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f82a724ab6149108ba3bda55','01a22d20f829740c84c83590c85a005e',X'F9F5ACF86C1DF2720CA27D8B18315040496B3E6CDD919D67470D832C61CF5311','2026-11-30 15:44:25.129171','2026-11-30 15:44:25.129171','2026-12-30 15:44:25.129171','tests','2026-11-30 15:44:25.129171',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f83c71409a7cffac87f34239','01a22d20f83b70d39047719602a08fed',X'9F864E47C8059F7AFF7A897622440342FBBFD05AC4D239F06942698BAC6C5B3F','2026-11-30 15:44:25.147256','2026-11-30 15:44:25.147256','2026-12-30 15:44:25.147256','tests','2026-11-30 15:44:25.147256',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f88f71b29ce0f2722f25edbf','01a22d20f88e71fcaba52e1ddc37d4cc',X'8C261D8FE1DCDB26DAD735713964A416F3ED8E5D01BA6F58EC6A03251413B865','2026-11-30 15:44:25.230263','2026-11-30 15:44:25.230263','2026-12-30 15:44:25.230263','tests','2026-11-30 15:44:25.230263',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f8a373489592fba28d686b8d','01a22d20f8a27411b1efe31afb2917b9',X'BFBEEBADC558E2F673267430F194B5E39119805784C09EC8D7210A86F2FF3C50','2026-11-30 15:44:25.250311','2026-11-30 15:44:25.250311','2026-12-30 15:44:25.250311','tests','2026-11-30 15:44:25.250311',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f8af7504acef9fdfb40692cb','01a22d20f8ad71d6872be4628c7c4e45',X'496E2B2B28DFCC1124C15F9E6573B4BDB084A2554C233B3EF9ED6F8984808B65','2026-11-30 15:44:25.261250','2026-11-30 15:44:25.261250','2026-12-30 15:44:25.261250','tests','2026-11-30 15:44:25.261250',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f8be76e4a8dbe78d487f603a','01a22d20f8bc71179c1b7ea15274686b',X'5EE51B543B5B8E370878DD6776C9CAB0718D18563D6397CEAD84F437182B719D','2026-11-30 15:44:25.275615','2026-11-30 15:44:25.275615','2026-12-30 15:44:25.275615','tests','2026-11-30 15:44:25.275615',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f8c673c0ae9bfd321270f5fb','01a22d20f8c377ecbe4c331d917df24a',X'138F4A24394CD743DE7714DEC9978B72D58B53C8E4CA31A7852D78B45F216814','2026-11-30 15:44:25.283490','2026-11-30 15:44:25.283490','2026-12-30 15:44:25.283490','tests','2026-11-30 15:44:25.283490',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f8d17302b213c951e4199358','01a22d20f8d076e78743e79cf2cdc25e',X'31A652BB646B4B75D8751C0218E6F04202B5CABB8B168D840D87131BF5BC9BB8','2026-11-30 15:44:25.296597','2026-11-30 15:44:25.296597','2026-12-30 15:44:25.296597','tests','2026-11-30 15:44:25.296597',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f8e677a69698a1ebc7021aba','01a22d20f8e57451862869181c56f5b8',X'EC1815FF1F5FBE8A942B8BE25A4D1AD2EB704CF57582E522FD64B9875FFC6BB7','2026-11-30 15:44:25.317100','2026-11-30 15:44:25.317100','2026-12-30 15:44:25.317100','tests','2026-11-30 15:44:25.317100',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22d20f95570b7b69d9f9ebb8f1b9b','01a22d20f950767a9b6d8d0ab1496526',X'C6A2E6F3D80A8AB004C5EC9E22B8336EAD6CC156018F8D581A36A2796770E9E2','2026-11-30 15:44:25.423802','2026-11-30 15:44:25.423802','2026-12-30 15:44:25.423802','tests','2026-11-30 15:44:25.423802',NULL,NULL,NULL,NULL);
CREATE TABLE sign_ups (
	id CHAR(32) NOT NULL, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_ups PRIMARY KEY (id)
);
INSERT INTO "sign_ups" VALUES('01a22d20f64c739593cc291f5e9dec53','alice@acme.example','alice@acme.example','en','2026-11-30 15:44:24.600854');
INSERT INTO "sign_ups" VALUES('01a22d20f766751e9560028b4e51c45f','bob@acme.example','bob@acme.example','en','2026-11-30 15:44:24.934551');
INSERT INTO "sign_ups" VALUES('01a22d20f78e77cc8d31932b5728bf21','carol@globex.example','carol@globex.example','en','2026-11-30 15:44:24.973987');
INSERT INTO "sign_ups" VALUES('01a22d20f7ad7494acd29f97b9747501','dave@globex.example','dave@globex.example','en','2026-11-30 15:44:25.005103');
INSERT INTO "sign_ups" VALUES('01a22d20f7bf7512842f86d7dbccbc12','frank@frank.example','frank@frank.example','en','2026-11-30 15:44:25.023225');
INSERT INTO "sign_ups" VALUES('01a22d20f7cb702092dd4ff9b6fb17f5','ina@initech.example','ina@initech.example','en','2026-11-30 15:44:25.034885');
INSERT INTO "sign_ups" VALUES('01a22d20f7d6713b9d0a4645e7939fbc','iris@initech.example','iris@initech.example','en','2026-11-30 15:44:25.046295');
INSERT INTO "sign_ups" VALUES('01a22d20f7df754e961340190174c71b','hank@umbrella.example','hank@umbrella.example','en','2026-11-30 15:44:25.055404');
INSERT INTO "sign_ups" VALUES('01a22d20f81e728c8f7318aabee7f0b7','acme-blocked@acme.example','acme-blocked@acme.example','en','2026-11-30 15:44:25.118758');
INSERT INTO "sign_ups" VALUES('01a22d20f8277488861bdcf6a8b6a5cc','acme-removed@acme.example','acme-removed@acme.example','en','2026-11-30 15:44:25.127885');
INSERT INTO "sign_ups" VALUES('01a22d20f839752e9e43540d2a1e124b','acme-member@acme.example','acme-member@acme.example','en','2026-11-30 15:44:25.145500');
INSERT INTO "sign_ups" VALUES('01a22d20f8897062b92896a4988da79c','eve@acme.example','eve@acme.example','en','2026-11-30 15:44:25.225778');
INSERT INTO "sign_ups" VALUES('01a22d20f89974e6ab45ad0c42962882','ada@acme.example','ada@acme.example','en','2026-11-30 15:44:25.241626');
INSERT INTO "sign_ups" VALUES('01a22d20f8ab74de8bb548be2ddcb544','bo@acme.example','bo@acme.example','en','2026-11-30 15:44:25.259430');
INSERT INTO "sign_ups" VALUES('01a22d20f8ba704bae418cca2779bef3','çelik@acme.example','çelik@acme.example','en','2026-11-30 15:44:25.274286');
INSERT INTO "sign_ups" VALUES('01a22d20f8c1746db20685efffb067b6','lea@lea.example','lea@lea.example','en','2026-11-30 15:44:25.281479');
INSERT INTO "sign_ups" VALUES('01a22d20f8cf73f6b8da4196586d436d','mia@mia.example','mia@mia.example','en','2026-11-30 15:44:25.295276');
INSERT INTO "sign_ups" VALUES('01a22d20f8e373c1b75b88b7df29899c','bas@acme.example','bas@acme.example','en','2026-11-30 15:44:25.315272');
INSERT INTO "sign_ups" VALUES('01a22d20f94a71fdb8a6f0726649cf8a','gavin@hooli.example','gavin@hooli.example','en','2026-11-30 15:44:25.418425');
CREATE TABLE spent_tokens (
	hash BLOB NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_spent_tokens PRIMARY KEY (hash)
);
CREATE TABLE throttles (
	"key" BLOB NOT NULL, 
	count INTEGER NOT NULL, 
	counted_at DATETIME NOT NULL, 
	free_at DATETIME, 
	CONSTRAINT pk_throttles PRIMARY KEY ("key")
);
INSERT INTO "throttles" VALUES(X'ED440FEF7A66952F1AE9195EB97D9F6C712DE297696D64B64DA15C091AFC641E',6,'2026-11-30 15:44:25.300863','2026-12-01 15:44:25.081911');
INSERT INTO "throttles" VALUES(X'9774FE02A71F0672E44B7BF6B4E10A53C4D322AC4F57C71B300F11E068629B58',1,'2026-11-30 15:44:25.110740','2026-12-01 15:44:25.110740');
INSERT INTO "throttles" VALUES(X'F9B5BF8C6802DAF7F97F0DFF5B220E184CAB282B8EC4385F5EFA9E28B1EF77F4',1,'2026-11-30 15:44:25.142341','2026-11-30 16:44:25.142341');
INSERT INTO "throttles" VALUES(X'1F8A8B5C58B7595ECDDCBACBCD6149BE6608525B0A695479C7DA233A7656B079',1,'2026-11-30 15:44:25.142341','2026-11-30 16:44:25.142341');
INSERT INTO "throttles" VALUES(X'663E0DCAA572E663F44AFE7EF13585B94264E006113DD326F4355B923816CECE',1,'2026-11-30 15:44:25.142341','2026-11-30 16:44:25.142341');
INSERT INTO "throttles" VALUES(X'AB8AA5F3F97E2721AD37F8B673E847C5F3318A51EABEBBB762E61E7D5ABF4CC1',1,'2026-11-30 15:44:25.462353','2026-12-01 15:44:25.462353');
CREATE TABLE trusted_document_aliases (
	alias TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	CONSTRAINT pk_trusted_document_aliases PRIMARY KEY (alias), 
	CONSTRAINT fk_trusted_document_aliases_digest_trusted_documents FOREIGN KEY(digest) REFERENCES trusted_documents (digest)
);
CREATE TABLE trusted_documents (
	digest TEXT NOT NULL, 
	text TEXT NOT NULL, 
	name TEXT NOT NULL, 
	of_schema TEXT NOT NULL, 
	checked_at DATETIME NOT NULL, 
	CONSTRAINT pk_trusted_documents PRIMARY KEY (digest)
);
CREATE TABLE user_counts (
	environment_id CHAR(32) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_user_counts PRIMARY KEY (environment_id, status, role), 
	CONSTRAINT fk_user_counts_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "user_counts" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','INVITED','BASIC_USER',4);
INSERT INTO "user_counts" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','ACTIVE','BASIC_USER',5);
INSERT INTO "user_counts" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22d20f7c37607925bedcb0371817f','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22d20f7c37607925bedcb0371817f','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22d20f7cf7647ad671adf3465d190','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22d20f7cf7647ad671adf3465d190','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22d20f7cf7647ad671adf3465d190','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22d20f7cf7647ad671adf3465d190','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22d20f7cf7647ad671adf3465d190','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22d20f7e1755c8165d631ac464313','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22d20f7e1755c8165d631ac464313','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','INVITED','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','BLOCKED','BASIC_USER',2);
INSERT INTO "user_counts" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22d20f8c377ecbe4c331ff2e2f487','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22d20f8c377ecbe4c331ff2e2f487','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22d20f8d17302b213c94de89bc60a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22d20f8d17302b213c94de89bc60a','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22d20f950767a9b6d8d0ca0d307fe','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22d20f950767a9b6d8d0ca0d307fe','ACTIVE','ADMINISTRATOR',1);
CREATE TABLE user_words (
	environment_id CHAR(32) NOT NULL, 
	word TEXT NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_words PRIMARY KEY (environment_id, word, user_id), 
	CONSTRAINT fk_user_words_environment_id_user_id_users FOREIGN KEY(environment_id, user_id) REFERENCES users (environment_id, id) ON DELETE CASCADE
);
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','acme','01a22d20f6dd7500872cf4f8fb28a0c7');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','de','01a22d20f6dd7500872cf4f8fb28a0c7');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f6dd7500872cf4f8fb28a0c7');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','vries','01a22d20f6dd7500872cf4f8fb28a0c7');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','acme','01a22d20f77d76e49acb10d91831087f');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f77d76e49acb10d91831087f');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','jansen','01a22d20f77d76e49acb10d91831087f');
INSERT INTO "user_words" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','example','01a22d20f7ab75c68fa259d44fb9461d');
INSERT INTO "user_words" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','globex','01a22d20f7ab75c68fa259d44fb9461d');
INSERT INTO "user_words" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','smit','01a22d20f7ab75c68fa259d44fb9461d');
INSERT INTO "user_words" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','bakker','01a22d20f7b0759dbcfcf8b0ed0bf5c3');
INSERT INTO "user_words" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','example','01a22d20f7b0759dbcfcf8b0ed0bf5c3');
INSERT INTO "user_words" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','globex','01a22d20f7b0759dbcfcf8b0ed0bf5c3');
INSERT INTO "user_words" VALUES('01a22d20f7c37607925bedcb0371817f','example','01a22d20f7c674bd80318df3f9500f1d');
INSERT INTO "user_words" VALUES('01a22d20f7c37607925bedcb0371817f','visser','01a22d20f7c674bd80318df3f9500f1d');
INSERT INTO "user_words" VALUES('01a22d20f7cf7647ad671adf3465d190','example','01a22d20f7cf7647ad671ae17f0ca4db');
INSERT INTO "user_words" VALUES('01a22d20f7cf7647ad671adf3465d190','initech','01a22d20f7cf7647ad671ae17f0ca4db');
INSERT INTO "user_words" VALUES('01a22d20f7cf7647ad671adf3465d190','kok','01a22d20f7cf7647ad671ae17f0ca4db');
INSERT INTO "user_words" VALUES('01a22d20f7cf7647ad671adf3465d190','example','01a22d20f7d87469a9a16efb1b4d4141');
INSERT INTO "user_words" VALUES('01a22d20f7cf7647ad671adf3465d190','initech','01a22d20f7d87469a9a16efb1b4d4141');
INSERT INTO "user_words" VALUES('01a22d20f7cf7647ad671adf3465d190','kok','01a22d20f7d87469a9a16efb1b4d4141');
INSERT INTO "user_words" VALUES('01a22d20f7e1755c8165d631ac464313','example','01a22d20f7e270d389598e10fb4e7249');
INSERT INTO "user_words" VALUES('01a22d20f7e1755c8165d631ac464313','mol','01a22d20f7e270d389598e10fb4e7249');
INSERT INTO "user_words" VALUES('01a22d20f7e1755c8165d631ac464313','umbrella','01a22d20f7e270d389598e10fb4e7249');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a',';acme','01a22d20f7fc742fa983446608db8acd');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f7fc742fa983446608db8acd');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','pending','01a22d20f7fc742fa983446608db8acd');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','added','01a22d20f81371f38ea716c89fba12cd');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f81371f38ea716c89fba12cd');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f819765291a0b6a3a967db55');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','blocked','01a22d20f82377c3af3cde1bca191a5b');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f82377c3af3cde1bca191a5b');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f83b70d390477198d67cff9c');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','member','01a22d20f83b70d390477198d67cff9c');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','acme','01a22d20f88f71b29ce0f26f5f7af6b6');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f88f71b29ce0f26f5f7af6b6');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','zwart','01a22d20f88f71b29ce0f26f5f7af6b6');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','acme','01a22d20f8a373489592fb9f192c76e0');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','de','01a22d20f8a373489592fb9f192c76e0');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f8a373489592fb9f192c76e0');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','wit','01a22d20f8a373489592fb9f192c76e0');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','acme','01a22d20f8ae72a9b7557872fc12c2bf');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f8ae72a9b7557872fc12c2bf');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','wit','01a22d20f8ae72a9b7557872fc12c2bf');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','=celik','01a22d20f8be76e4a8dbe78ae61c7230');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','acme','01a22d20f8be76e4a8dbe78ae61c7230');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f8be76e4a8dbe78ae61c7230');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','kaya','01a22d20f8be76e4a8dbe78ae61c7230');
INSERT INTO "user_words" VALUES('01a22d20f8c377ecbe4c331ff2e2f487','example','01a22d20f8c47704b91fe91f07c139f0');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f8ca72888b2b2dd7ac4a2663');
INSERT INTO "user_words" VALUES('01a22d20f8d17302b213c94de89bc60a','example','01a22d20f8d17302b213c94fdd881b61');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f8d574a5a47a9e8adadfa379');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','acme','01a22d20f8e574518628691a189ba8f1');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','blok','01a22d20f8e574518628691a189ba8f1');
INSERT INTO "user_words" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','example','01a22d20f8e574518628691a189ba8f1');
INSERT INTO "user_words" VALUES('01a22d20f950767a9b6d8d0ca0d307fe','bel','01a22d20f954766f959d3694fc1e9fff');
INSERT INTO "user_words" VALUES('01a22d20f950767a9b6d8d0ca0d307fe','example','01a22d20f954766f959d3694fc1e9fff');
INSERT INTO "user_words" VALUES('01a22d20f950767a9b6d8d0ca0d307fe','hooli','01a22d20f954766f959d3694fc1e9fff');
CREATE TABLE "users" (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	account_id CHAR(32), 
	name TEXT, 
	name_key TEXT, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	relationship_manager BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	activated_at DATETIME, 
	last_active_at DATETIME, 
	blocked_reason TEXT, 
	person TEXT NOT NULL, 
	CONSTRAINT pk_users PRIMARY KEY (environment_id, id), 
	CONSTRAINT uq_users_environment_id_account_id UNIQUE (environment_id, account_id), 
	CONSTRAINT uq_users_environment_id_canonical UNIQUE (environment_id, canonical), 
	CONSTRAINT fk_users_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id), 
	CONSTRAINT fk_users_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f6dd7500872cf4f8fb28a0c7','01a22d20f6d57396af667dc918547c2b','Alice de Vries','alice de vries','alice@acme.example','alice@acme.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 15:44:24.666659','2026-11-30 15:44:24.666659','2026-11-30 15:44:00.000000',NULL,'alice@acme.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f77d76e49acb10d91831087f','01a22d20f7777374b5c0b19b684643d6','Bob Jansen','bob jansen','bob@acme.example','bob@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 15:44:24.938460','2026-11-30 15:44:24.938460','2026-11-30 15:44:00.000000',NULL,'bob@acme.example');
INSERT INTO "users" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','01a22d20f7ab75c68fa259d44fb9461d','01a22d20f7ab75c68fa259d0c78ca220','Carol Smit','carol smit','carol@globex.example','carol@globex.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 15:44:25.002758','2026-11-30 15:44:25.002758','2026-11-30 15:44:00.000000',NULL,'carol@globex.example');
INSERT INTO "users" VALUES('01a22d20f7ab75c68fa259d2fbdf7db9','01a22d20f7b0759dbcfcf8b0ed0bf5c3','01a22d20f7af75ee9023fd9e93cc12cc','Dave Bakker','dave bakker','dave@globex.example','dave@globex.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 15:44:25.007167','2026-11-30 15:44:25.007167','2026-11-30 15:44:00.000000',NULL,'dave@globex.example');
INSERT INTO "users" VALUES('01a22d20f7c37607925bedcb0371817f','01a22d20f7c674bd80318df3f9500f1d','01a22d20f7c37607925bedc97bb55f5c','Frank Visser','frank visser','frank@frank.example','frank@frank.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 15:44:25.027231','2026-11-30 15:44:25.027231','2026-11-30 15:44:00.000000',NULL,'frank@frank.example');
INSERT INTO "users" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f7cf7647ad671ae17f0ca4db','01a22d20f7cf7647ad671add167e4a78','Ina Kok','ina kok','ina@initech.example','ina@initech.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 15:44:25.038898','2026-11-30 15:44:25.038898','2026-11-30 15:44:00.000000',NULL,'ina@initech.example');
INSERT INTO "users" VALUES('01a22d20f7cf7647ad671adf3465d190','01a22d20f7d87469a9a16efb1b4d4141','01a22d20f7d87469a9a16ef939a9e97a','Iris Kok','iris kok','iris@initech.example','iris@initech.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 15:44:25.047829','2026-11-30 15:44:25.047829','2026-11-30 15:44:00.000000',NULL,'iris@initech.example');
INSERT INTO "users" VALUES('01a22d20f7e1755c8165d631ac464313','01a22d20f7e270d389598e10fb4e7249','01a22d20f7e1755c8165d62f5993377f','Hank Mol','hank mol','hank@umbrella.example','hank@umbrella.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 15:44:25.057521','2026-11-30 15:44:25.057521','2026-11-30 15:44:00.000000',NULL,'hank@umbrella.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f7fc742fa983446608db8acd',NULL,NULL,NULL,'acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','INVITED',1,'2026-11-30 15:44:25.081911',NULL,NULL,NULL,'acme-pending@acme.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f81371f38ea716c89fba12cd',NULL,'acme Added','acme added','acme-added@acme.example','acme-added@acme.example','BASIC_USER','INVITED',0,'2026-11-30 15:44:25.107482',NULL,NULL,NULL,'acme-added@acme.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f819765291a0b6a3a967db55','01a22d20f7c37607925bedc97bb55f5c','Frank','frank','frank@frank.example','frank@frank.example','BASIC_USER','INVITED',0,'2026-11-30 15:44:25.110740',NULL,NULL,NULL,'frank@frank.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f82377c3af3cde1bca191a5b','01a22d20f82377c3af3cde193de65fa6','acme Blocked','acme blocked','acme-blocked@acme.example','acme-blocked@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 15:44:25.123211','2026-11-30 15:44:25.123211','2026-11-30 15:44:00.000000','the acme reason','acme-blocked@acme.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f83b70d390477198d67cff9c','01a22d20f83b70d39047719602a08fed','acme Member','acme member','acme-member@acme.example','acme-member@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 15:44:25.147256','2026-11-30 15:44:25.147256','2026-11-30 15:44:00.000000',NULL,'acme-member@acme.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f88f71b29ce0f26f5f7af6b6','01a22d20f88e71fcaba52e1ddc37d4cc','Eve Zwart','eve zwart','eve@acme.example','eve@acme.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 15:44:25.230263','2026-11-30 15:44:25.230263','2026-11-30 15:44:00.000000',NULL,'eve@acme.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8a373489592fb9f192c76e0','01a22d20f8a27411b1efe31afb2917b9','Ada de Wit','ada de wit','ada@acme.example','ada@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 15:44:25.250311','2026-11-30 15:44:25.250311','2026-11-30 15:44:00.000000',NULL,'ada@acme.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8ae72a9b7557872fc12c2bf','01a22d20f8ad71d6872be4628c7c4e45','Bo Wit','bo wit','bo@acme.example','bo@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 15:44:25.261250','2026-11-30 15:44:25.261250','2026-11-30 15:44:00.000000',NULL,'bo@acme.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8be76e4a8dbe78ae61c7230','01a22d20f8bc71179c1b7ea15274686b','Çelik Kaya','celik kaya','çelik@acme.example','çelik@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 15:44:25.275615','2026-11-30 15:44:25.275615','2026-11-30 15:44:00.000000',NULL,'çelik@acme.example');
INSERT INTO "users" VALUES('01a22d20f8c377ecbe4c331ff2e2f487','01a22d20f8c47704b91fe91f07c139f0','01a22d20f8c377ecbe4c331d917df24a','Lea','lea','lea@lea.example','lea@lea.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 15:44:25.283490','2026-11-30 15:44:25.283490','2026-11-30 15:44:00.000000',NULL,'lea@lea.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8ca72888b2b2dd7ac4a2663','01a22d20f8c377ecbe4c331d917df24a','Lea','lea','lea@lea.example','lea@lea.example','BASIC_USER','INVITED',0,'2026-11-30 15:44:25.290263',NULL,NULL,NULL,'lea@lea.example');
INSERT INTO "users" VALUES('01a22d20f8d17302b213c94de89bc60a','01a22d20f8d17302b213c94fdd881b61','01a22d20f8d076e78743e79cf2cdc25e','Mia','mia','mia@mia.example','mia@mia.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 15:44:25.296597','2026-11-30 15:44:25.296597','2026-11-30 15:44:00.000000',NULL,'mia@mia.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8d574a5a47a9e8adadfa379','01a22d20f8d076e78743e79cf2cdc25e','Mia','mia','mia@mia.example','mia@mia.example','BASIC_USER','INVITED',0,'2026-11-30 15:44:25.300863',NULL,NULL,NULL,'mia@mia.example');
INSERT INTO "users" VALUES('01a22d20f6db7617a2e0bd1ed845a25a','01a22d20f8e574518628691a189ba8f1','01a22d20f8e57451862869181c56f5b8','Bas Blok','bas blok','bas@acme.example','bas@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 15:44:25.317100','2026-11-30 15:44:25.317100','2026-11-30 15:44:00.000000','a "reason" with lines','bas@acme.example');
INSERT INTO "users" VALUES('01a22d20f950767a9b6d8d0ca0d307fe','01a22d20f954766f959d3694fc1e9fff','01a22d20f950767a9b6d8d0ab1496526','Gavin Bel','gavin bel','gavin@hooli.example','gavin@hooli.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 15:44:25.423802','2026-11-30 15:44:25.423802','2026-11-30 15:44:00.000000',NULL,'gavin@hooli.example');
CREATE INDEX ix_audit_events_environment_id_id ON audit_events (environment_id, id);
CREATE INDEX ix_secrets_purpose_subject_id ON secrets (purpose, subject_id);
CREATE INDEX ix_sign_ups_canonical ON sign_ups (canonical);
CREATE INDEX ix_account_emails_account_id ON account_emails (account_id);
CREATE UNIQUE INDEX uq_account_emails_primary ON account_emails (account_id) WHERE is_primary;
CREATE INDEX ix_domains_environment_id ON domains (environment_id);
CREATE INDEX ix_invitations_environment_id_user_id ON invitations (environment_id, user_id);
CREATE INDEX ix_invitations_id ON invitations (id);
CREATE UNIQUE INDEX uq_invitations_pending ON invitations (environment_id, canonical) WHERE status = 'PENDING';
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events
        BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE INDEX ix_inbox_items_membership_id ON inbox_items (membership_id);
CREATE INDEX ix_inbox_items_partnership_id ON inbox_items (partnership_id);
CREATE INDEX ix_inbox_items_unread ON inbox_items (environment_id, user_id, read_at) WHERE read_at IS NULL;
CREATE INDEX ix_inbox_items_user_open ON inbox_items (environment_id, user_id, is_open, id);
CREATE UNIQUE INDEX uq_inbox_items_position ON inbox_items (environment_id, user_id, position);
CREATE UNIQUE INDEX uq_partnerships_live ON partnerships (low_id, high_id) WHERE status IN ('REQUESTED', 'ACTIVE');
CREATE INDEX ix_documents_id ON documents (id);
CREATE INDEX ix_documents_organisation_id_id ON documents (environment_id, organisation_id, id);
CREATE INDEX ix_memberships_id ON memberships (id);
CREATE INDEX ix_memberships_organisation_id_id ON memberships (environment_id, organisation_id, id);
CREATE INDEX ix_memberships_user_environment_id_user_id_id ON memberships (user_environment_id, user_id, id);
CREATE UNIQUE INDEX uq_memberships_live ON memberships (environment_id, organisation_id, user_id) WHERE state IN ('PENDING', 'ACTIVE');
CREATE INDEX ix_environments_name_key_id ON environments (name_key, id);
CREATE INDEX ix_throttles_counted_at ON throttles (counted_at);
CREATE INDEX ix_failed_log_ins_account_id_id ON failed_log_ins (account_id, id);
CREATE INDEX ix_failed_log_ins_at ON failed_log_ins (at);
CREATE INDEX ix_organisations_environment_id_name_key_id ON organisations (environment_id, name_key, id);
CREATE INDEX ix_organisations_scheme_number ON organisations (scheme, number);
CREATE INDEX ix_organisations_id ON organisations (id);
CREATE UNIQUE INDEX uq_organisations_proven ON organisations (scheme, number) WHERE verification <> 'NONE';
CREATE INDEX ix_users_environment_id_created_at_id ON users (environment_id, created_at, id);
CREATE INDEX ix_users_administrators ON users (environment_id) WHERE role = 'ADMINISTRATOR' AND status = 'ACTIVE';
CREATE INDEX ix_users_account_id ON users (account_id);
CREATE INDEX ix_users_environment_id_last_active_at_id ON users (environment_id, last_active_at, id);
CREATE INDEX ix_users_environment_id_name_key_id ON users (environment_id, name_key, id);
CREATE INDEX ix_mails_due ON mails (next_attempt_at) WHERE status IN ('QUEUED', 'DEFERRED');
CREATE INDEX ix_mails_environment_id_kind_created_at ON mails (environment_id, kind, created_at);
CREATE INDEX ix_users_filtered_by_name ON users (environment_id, status, role, name_key, id);
CREATE INDEX ix_users_filtered_by_address ON users (environment_id, status, role, canonical, id);
CREATE INDEX ix_users_filtered_by_activity ON users (environment_id, status, role, last_active_at, id);
CREATE INDEX ix_users_filtered_by_age ON users (environment_id, status, role, created_at, id);
CREATE INDEX ix_user_words_environment_id_user_id_word ON user_words (environment_id, user_id, word);
CREATE INDEX ix_audit_events_of_action ON audit_events (environment_id, action, id);
CREATE INDEX ix_audit_events_of_actor ON audit_events (environment_id, actor_id, id);
CREATE INDEX ix_audit_events_of_actor_and_action ON audit_events (environment_id, actor_id, action, id);
CREATE INDEX ix_audit_events_of_target ON audit_events (environment_id, target_id, id);
CREATE INDEX ix_partnerships_asker_id_status_id ON partnerships (asker_id, status, id);
CREATE INDEX ix_partnerships_asked_id_status_id ON partnerships (asked_id, status, id);
CREATE INDEX ix_invitations_of_status ON invitations (environment_id, status, created_at, id);
CREATE INDEX ix_invitations_pending_expires_at ON invitations (expires_at) WHERE status = 'PENDING';
CREATE INDEX ix_memberships_pending_expires_at ON memberships (expires_at) WHERE state = 'PENDING';
CREATE TRIGGER users_counted_in AFTER INSERT ON users BEGIN INSERT INTO user_counts (environment_id, status, role, number)
    VALUES (NEW.environment_id, NEW.status, NEW.role, 1)
    ON CONFLICT (environment_id, status, role) DO UPDATE SET number = user_counts.number + 1; END;
CREATE TRIGGER users_counted_out AFTER DELETE ON users BEGIN UPDATE user_counts SET number = number - 1
    WHERE environment_id = OLD.environment_id AND status = OLD.status AND role = OLD.role; END;
CREATE TRIGGER users_counted_anew AFTER UPDATE OF environment_id, status, role ON users BEGIN UPDATE user_counts SET number = number - 1
    WHERE environment_id = OLD.environment_id AND status = OLD.status AND role = OLD.role;INSERT INTO user_counts (environment_id, status, role, number)
    VALUES (NEW.environment_id, NEW.status, NEW.role, 1)
    ON CONFLICT (environment_id, status, role) DO UPDATE SET number = user_counts.number + 1; END;
CREATE INDEX ix_sessions_account_id ON sessions (account_id);
CREATE INDEX ix_authenticator_apps_account_id ON authenticator_apps (account_id);
CREATE UNIQUE INDEX uq_authenticator_apps_account_id ON authenticator_apps (account_id) WHERE removed_at IS NULL;
CREATE INDEX ix_passkeys_account_id ON passkeys (account_id);
CREATE INDEX ix_passkeys_removed_at ON passkeys (removed_at);
CREATE UNIQUE INDEX uq_domain_proofs_proven ON domain_proofs (domain) WHERE proven_at IS NOT NULL;
CREATE INDEX ix_domain_proofs_domain ON domain_proofs (domain);
CREATE INDEX ix_external_identities_account_id ON external_identities (account_id);
CREATE INDEX ix_spent_tokens_expires_at ON spent_tokens (expires_at);
CREATE INDEX ix_sessions_external_identity_id ON sessions (external_identity_id);
CREATE INDEX ix_sessions_provider_subject ON sessions (provider_subject);
CREATE INDEX ix_sessions_provider_sid ON sessions (provider_sid);
CREATE INDEX ix_audit_events_with_origin ON audit_events (id) WHERE origin <> '';
CREATE INDEX ix_environments_closed_at ON environments (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX ix_failed_log_ins_to_report ON failed_log_ins (at) WHERE NOT reported;
CREATE INDEX ix_inbox_items_closed ON inbox_items (id) WHERE NOT is_open;
CREATE INDEX ix_invitations_canonical ON invitations (canonical);
CREATE INDEX ix_invitations_settled_at ON invitations (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX ix_mails_person_environment_id_created_at ON mails (person, environment_id, created_at);
CREATE INDEX ix_memberships_settled_at ON memberships (settled_at) WHERE state IN ('DECLINED', 'WITHDRAWN', 'ENDED');
CREATE INDEX ix_partnerships_settled_at ON partnerships (settled_at) WHERE status IN ('DECLINED', 'WITHDRAWN', 'ENDED');
CREATE INDEX ix_secrets_detail ON secrets (detail) WHERE detail IS NOT NULL;
CREATE INDEX ix_users_person_environment_id ON users (person, environment_id);
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
            WHEN NEW.origin <> '' OR NEW.id IS NOT OLD.id OR NEW.environment_id IS NOT OLD.environment_id OR NEW.at IS NOT OLD.at OR NEW.action IS NOT OLD.action OR NEW.actor_id IS NOT OLD.actor_id OR NEW.actor_environment_id IS NOT OLD.actor_environment_id OR NEW.target_type IS NOT OLD.target_type OR NEW.target_id IS NOT OLD.target_id OR NEW.before IS NOT OLD.before OR NEW.after IS NOT OLD.after BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE INDEX ix_trusted_documents_checked_at ON trusted_documents (checked_at);
CREATE INDEX ix_trusted_document_aliases_digest ON trusted_document_aliases (digest);
CREATE INDEX ix_trusted_document_aliases_added_at ON trusted_document_aliases (added_at);
COMMIT;
