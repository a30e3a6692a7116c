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
INSERT INTO "account_emails" VALUES('alice@acme.example','alice@acme.example','01a22ddbab40765ab76e04712b940b8b',1,'2026-11-30 19:08:20.631969');
INSERT INTO "account_emails" VALUES('bob@acme.example','bob@acme.example','01a22ddbab5970079ca9f4793a4b5a1d',1,'2026-11-30 19:08:20.692520');
INSERT INTO "account_emails" VALUES('carol@globex.example','carol@globex.example','01a22ddbab6073fba4440c04ae663b69',1,'2026-11-30 19:08:20.703734');
INSERT INTO "account_emails" VALUES('dave@globex.example','dave@globex.example','01a22ddbab637316b73d7f7a5697e582',1,'2026-11-30 19:08:20.707125');
INSERT INTO "account_emails" VALUES('frank@frank.example','frank@frank.example','01a22ddbab6a7620b65e6472a482869e',1,'2026-11-30 19:08:20.714376');
INSERT INTO "account_emails" VALUES('ina@initech.example','ina@initech.example','01a22ddbab6d7396aed8e8d98e217a5a',1,'2026-11-30 19:08:20.717771');
INSERT INTO "account_emails" VALUES('iris@initech.example','iris@initech.example','01a22ddbab7176b9ad07681adc6d6231',1,'2026-11-30 19:08:20.720742');
INSERT INTO "account_emails" VALUES('hank@umbrella.example','hank@umbrella.example','01a22ddbab7571c5b538a8f128db2a5b',1,'2026-11-30 19:08:20.725305');
INSERT INTO "account_emails" VALUES('acme-blocked@acme.example','acme-blocked@acme.example','01a22ddbab9d77508ed3d0ce2ff80c8d',1,'2026-11-30 19:08:20.764560');
INSERT INTO "account_emails" VALUES('acme-removed@acme.example','acme-removed@acme.example','01a22ddbaba0767194f55cf612203021',1,'2026-11-30 19:08:20.768017');
INSERT INTO "account_emails" VALUES('acme-member@acme.example','acme-member@acme.example','01a22ddbabaa715e843ae1f5a042f0fa',1,'2026-11-30 19:08:20.777821');
INSERT INTO "account_emails" VALUES('eve@acme.example','eve@acme.example','01a22ddbabdb75048554b64b53e5df3e',1,'2026-11-30 19:08:20.826712');
INSERT INTO "account_emails" VALUES('ada@acme.example','ada@acme.example','01a22ddbabe273038a46842250e9d020',1,'2026-11-30 19:08:20.834233');
INSERT INTO "account_emails" VALUES('bo@acme.example','bo@acme.example','01a22ddbabe6762992d3810b1ff75fca',1,'2026-11-30 19:08:20.838236');
INSERT INTO "account_emails" VALUES('çelik@acme.example','çelik@acme.example','01a22ddbabec75e6abd23c81d52df6c6',1,'2026-11-30 19:08:20.843724');
INSERT INTO "account_emails" VALUES('lea@lea.example','lea@lea.example','01a22ddbabef702ba6b64f71f5ee8d17',1,'2026-11-30 19:08:20.847562');
INSERT INTO "account_emails" VALUES('mia@mia.example','mia@mia.example','01a22ddbabf574ae8ff6368ee62a0f88',1,'2026-11-30 19:08:20.853686');
INSERT INTO "account_emails" VALUES('bas@acme.example','bas@acme.example','01a22ddbabfd75a5926c0a115a22d6cf',1,'2026-11-30 19:08:20.861480');
INSERT INTO "account_emails" VALUES('gavin@hooli.example','gavin@hooli.example','01a22ddbac2471f59dd1728d342c39f2',1,'2026-11-30 19:08:20.899814');
CREATE TABLE accounts (
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	password_hash TEXT, 
	has_second_factor BOOLEAN DEFAULT 0 NOT NULL, 
	passkey_handle BLOB, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_accounts PRIMARY KEY (id)
);
INSERT INTO "accounts" VALUES('01a22ddbab40765ab76e04712b940b8b','Alice de Vries','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.631969');
INSERT INTO "accounts" VALUES('01a22ddbab5970079ca9f4793a4b5a1d','Bob Jansen','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.692520');
INSERT INTO "accounts" VALUES('01a22ddbab6073fba4440c04ae663b69','Carol Smit','nl','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.703734');
INSERT INTO "accounts" VALUES('01a22ddbab637316b73d7f7a5697e582','Dave Bakker','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.707125');
INSERT INTO "accounts" VALUES('01a22ddbab6a7620b65e6472a482869e','Frank Visser','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.714376');
INSERT INTO "accounts" VALUES('01a22ddbab6d7396aed8e8d98e217a5a','Ina Kok','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.717771');
INSERT INTO "accounts" VALUES('01a22ddbab7176b9ad07681adc6d6231','Iris Kok','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.720742');
INSERT INTO "accounts" VALUES('01a22ddbab7571c5b538a8f128db2a5b','Hank Mol','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.725305');
INSERT INTO "accounts" VALUES('01a22ddbab9d77508ed3d0ce2ff80c8d','acme Blocked','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.764560');
INSERT INTO "accounts" VALUES('01a22ddbaba0767194f55cf612203021','acme Removed','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.768017');
INSERT INTO "accounts" VALUES('01a22ddbabaa715e843ae1f5a042f0fa','acme Member','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.777821');
INSERT INTO "accounts" VALUES('01a22ddbabdb75048554b64b53e5df3e','Eve Zwart','nl','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.826712');
INSERT INTO "accounts" VALUES('01a22ddbabe273038a46842250e9d020','Ada de Wit','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.834233');
INSERT INTO "accounts" VALUES('01a22ddbabe6762992d3810b1ff75fca','Bo Wit','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.838236');
INSERT INTO "accounts" VALUES('01a22ddbabec75e6abd23c81d52df6c6','Çelik Kaya','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.843724');
INSERT INTO "accounts" VALUES('01a22ddbabef702ba6b64f71f5ee8d17','Lea','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.847562');
INSERT INTO "accounts" VALUES('01a22ddbabf574ae8ff6368ee62a0f88','Mia','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.853686');
INSERT INTO "accounts" VALUES('01a22ddbabfd75a5926c0a115a22d6cf','Bas Blok','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',0,NULL,'2026-11-30 19:08:20.861480');
INSERT INTO "accounts" VALUES('01a22ddbac2471f59dd1728d342c39f2','Gavin Bel','en','$argon2id$v=19$m=8,t=1,p=1$7wv4eCnNsCi5CSn96g2MwQ$A5dLK5UGa3h5KraeuoNyRqsm88+BGVlXsKNTjkRJ9Zo',1,NULL,'2026-11-30 19:08:20.899814');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE audit_events (
	id CHAR(32) NOT NULL, 
	environment_id CHAR(32), 
	at DATETIME NOT NULL, 
	action TEXT NOT NULL, 
	actor_id CHAR(32), 
	actor_environment_id CHAR(32), 
	target_type TEXT NOT NULL, 
	target_id CHAR(32), 
	"before" JSON, 
	"after" JSON, 
	origin TEXT NOT NULL, 
	CONSTRAINT pk_audit_events PRIMARY KEY (id)
);
INSERT INTO "audit_events" VALUES('01a22ddbab1377e4ae1f804715d6f894',NULL,'2026-11-30 19:08:20.609448','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab1073cfbf273724b7b9910f',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab40765ab76e0472a7937a47',NULL,'2026-11-30 19:08:20.631969','account.created','01a22ddbab40765ab76e04712b940b8b',NULL,'account','01a22ddbab40765ab76e04712b940b8b',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab42718c883df83c64d9221f','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.631969','environment.created',NULL,NULL,'environment','01a22ddbab42718c883df83bcb338bf1',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab4f75928d3e7804d4ab57c8','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.631969','user.joined','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbab437455a28b395d9c6b9bb8',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab4f75928d3e78066327e7c3',NULL,'2026-11-30 19:08:20.631969','session.started','01a22ddbab40765ab76e04712b940b8b',NULL,'session','01a22ddbab4f75928d3e7805b35570ff',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab5272c1a5760130ecc46f06',NULL,'2026-11-30 19:08:20.690058','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab5272c1a576012ea2e00370',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab5970079ca9f47a1fd6432f',NULL,'2026-11-30 19:08:20.692520','account.created','01a22ddbab5970079ca9f4793a4b5a1d',NULL,'account','01a22ddbab5970079ca9f4793a4b5a1d',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab5c77299322cf84ecbba1a0','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.692520','user.joined','01a22ddbab5a76279073930fb6cb2b98','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbab5a76279073930fb6cb2b98',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab5c77299322cf86cd5a610f',NULL,'2026-11-30 19:08:20.692520','session.started','01a22ddbab5970079ca9f4793a4b5a1d',NULL,'session','01a22ddbab5c77299322cf8554261488',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab5e758aa1bdd0489987f40f',NULL,'2026-11-30 19:08:20.702002','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab5e758aa1bdd0461e79623d',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6073fba4440c0500c79dad',NULL,'2026-11-30 19:08:20.703734','account.created','01a22ddbab6073fba4440c04ae663b69',NULL,'account','01a22ddbab6073fba4440c04ae663b69',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6073fba4440c0779adaf7e','01a22ddbab6073fba4440c06a12c301d','2026-11-30 19:08:20.703734','environment.created',NULL,NULL,'environment','01a22ddbab6073fba4440c06a12c301d',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6073fba4440c090bd652fc','01a22ddbab6073fba4440c06a12c301d','2026-11-30 19:08:20.703734','user.joined','01a22ddbab6073fba4440c088375acca','01a22ddbab6073fba4440c06a12c301d','user','01a22ddbab6073fba4440c088375acca',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab6073fba4440c0bcd48b9aa',NULL,'2026-11-30 19:08:20.703734','session.started','01a22ddbab6073fba4440c04ae663b69',NULL,'session','01a22ddbab6073fba4440c0ad7c8f613',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6270a4b9d06c5fd5fb0cf5',NULL,'2026-11-30 19:08:20.706057','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab6270a4b9d06c5ddcbcc77c',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab637316b73d7f7be990ae72',NULL,'2026-11-30 19:08:20.707125','account.created','01a22ddbab637316b73d7f7a5697e582',NULL,'account','01a22ddbab637316b73d7f7a5697e582',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab64705eb746c96622fb40e8','01a22ddbab6073fba4440c06a12c301d','2026-11-30 19:08:20.707125','user.joined','01a22ddbab637316b73d7f7c957d2751','01a22ddbab6073fba4440c06a12c301d','user','01a22ddbab637316b73d7f7c957d2751',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab64705eb746c9685b758975',NULL,'2026-11-30 19:08:20.707125','session.started','01a22ddbab637316b73d7f7a5697e582',NULL,'session','01a22ddbab64705eb746c967ca6c6c00',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab687098805e42aa43633962','01a22ddbab6073fba4440c06a12c301d','2026-11-30 19:08:20.709257','user.role_changed','01a22ddbab6073fba4440c088375acca','01a22ddbab6073fba4440c06a12c301d','user','01a22ddbab637316b73d7f7c957d2751','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab6977c0ac62fe1e6fc6c994',NULL,'2026-11-30 19:08:20.713257','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab6977c0ac62fe1cc5633375',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6a7620b65e6473698f2050',NULL,'2026-11-30 19:08:20.714376','account.created','01a22ddbab6a7620b65e6472a482869e',NULL,'account','01a22ddbab6a7620b65e6472a482869e',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6a7620b65e6475853fc5a6','01a22ddbab6a7620b65e64748c671d45','2026-11-30 19:08:20.714376','environment.created',NULL,NULL,'environment','01a22ddbab6a7620b65e64748c671d45',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6b76df9498f12c7e61e696','01a22ddbab6a7620b65e64748c671d45','2026-11-30 19:08:20.714376','user.joined','01a22ddbab6b76df9498f12b601ffae7','01a22ddbab6a7620b65e64748c671d45','user','01a22ddbab6b76df9498f12b601ffae7',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab6b76df9498f12e3ebf18fb',NULL,'2026-11-30 19:08:20.714376','session.started','01a22ddbab6a7620b65e6472a482869e',NULL,'session','01a22ddbab6b76df9498f12dbeb8605b',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6c7266973c296896afe567',NULL,'2026-11-30 19:08:20.716625','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab6c7266973c29664d165cc0',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6e74df9de2fed281b1a1b4',NULL,'2026-11-30 19:08:20.717771','account.created','01a22ddbab6d7396aed8e8d98e217a5a',NULL,'account','01a22ddbab6d7396aed8e8d98e217a5a',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6e74df9de2fed4e2a9b64e','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.717771','environment.created',NULL,NULL,'environment','01a22ddbab6e74df9de2fed3c2eb5eb9',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6e74df9de2fed6b66890c5','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.717771','user.joined','01a22ddbab6e74df9de2fed5b7046029','01a22ddbab6e74df9de2fed3c2eb5eb9','user','01a22ddbab6e74df9de2fed5b7046029',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab6e74df9de2fed80c490e85',NULL,'2026-11-30 19:08:20.717771','session.started','01a22ddbab6d7396aed8e8d98e217a5a',NULL,'session','01a22ddbab6e74df9de2fed76d3abdd1',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab6f76379e8916524becd891',NULL,'2026-11-30 19:08:20.719675','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab6f76379e891650542c07fd',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab7176b9ad07681b2a775a7e',NULL,'2026-11-30 19:08:20.720742','account.created','01a22ddbab7176b9ad07681adc6d6231',NULL,'account','01a22ddbab7176b9ad07681adc6d6231',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab7176b9ad07681eef5986e0','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.720742','user.joined','01a22ddbab7176b9ad07681caa6b2003','01a22ddbab6e74df9de2fed3c2eb5eb9','user','01a22ddbab7176b9ad07681caa6b2003',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab7176b9ad07682055da4565',NULL,'2026-11-30 19:08:20.720742','session.started','01a22ddbab7176b9ad07681adc6d6231',NULL,'session','01a22ddbab7176b9ad07681f546758ca',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab737324a34f61e822860fc9','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.722976','user.role_changed','01a22ddbab6e74df9de2fed5b7046029','01a22ddbab6e74df9de2fed3c2eb5eb9','user','01a22ddbab7176b9ad07681caa6b2003','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab7477b7975a44a31199a160',NULL,'2026-11-30 19:08:20.724150','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab7477b7975a44a12b4dbd0b',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab7571c5b538a8f2f24e7f18',NULL,'2026-11-30 19:08:20.725305','account.created','01a22ddbab7571c5b538a8f128db2a5b',NULL,'account','01a22ddbab7571c5b538a8f128db2a5b',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab7571c5b538a8f4f353950c','01a22ddbab7571c5b538a8f3f23b5e91','2026-11-30 19:08:20.725305','environment.created',NULL,NULL,'environment','01a22ddbab7571c5b538a8f3f23b5e91',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab76737cbc20465dc250cfb9','01a22ddbab7571c5b538a8f3f23b5e91','2026-11-30 19:08:20.725305','user.joined','01a22ddbab7571c5b538a8f5d3ee3209','01a22ddbab7571c5b538a8f3f23b5e91','user','01a22ddbab7571c5b538a8f5d3ee3209',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab76737cbc20465f3d9128e1',NULL,'2026-11-30 19:08:20.725305','session.started','01a22ddbab7571c5b538a8f128db2a5b',NULL,'session','01a22ddbab76737cbc20465e256b47f9',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab797000afef5288864ccc7b','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.727497','organisation.created','01a22ddbab6e74df9de2fed5b7046029','01a22ddbab6e74df9de2fed3c2eb5eb9','organisation','01a22ddbab787696805d81a93395f79d',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab7d75cfbf380b62a62871f2','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.730560','organisation.activation_requested','01a22ddbab6e74df9de2fed5b7046029','01a22ddbab6e74df9de2fed3c2eb5eb9','organisation','01a22ddbab787696805d81a93395f79d',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab8170c2bc37d491e7d08edc','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.730560','organisation.activated',NULL,NULL,'organisation','01a22ddbab787696805d81a93395f79d','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab8170c2bc37d4921f5624b5','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.730560','organisation.verified',NULL,NULL,'organisation','01a22ddbab787696805d81a93395f79d','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab8871319f64f062034f5d77','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.739871','user.invited','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbab8772cb97e2efe2b53ceea0',NULL,'{"invitation": "01a22ddb-ab87-72cb-97e2-efe15671a079", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab8a7264a62767ae6290b1f3','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.746168','user.invited','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbab8a7264a62767ac8362a72e',NULL,'{"invitation": "01a22ddb-ab8a-7264-a627-67abdfc37a8b", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab9377639681313c2a18340b','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.747999','invitation.revoked','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbab8a7264a62767ac8362a72e',NULL,'{"invitation": "01a22ddb-ab8a-7264-a627-67abdfc37a8b", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab9473b3b47ebfa98de95889','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.756195','user.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbab9473b3b47ebfa7e063f257',NULL,'{"invitation": "01a22ddb-ab94-73b3-b47e-bfa6b17af9f5", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab9874ac9b96a4b2e10c2ddc','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.758007','user.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbab9874ac9b96a4b08ecb5234',NULL,'{"invitation": "01a22ddb-ab98-74ac-9b96-a4af62197675", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab9b7719a320077dea37e5f3',NULL,'2026-11-30 19:08:20.763360','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab9b7719a320077b46d427f7',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab9d77508ed3d0cf5f74729f',NULL,'2026-11-30 19:08:20.764560','account.created','01a22ddbab9d77508ed3d0ce2ff80c8d',NULL,'account','01a22ddbab9d77508ed3d0ce2ff80c8d',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab9e719f822ee68d3cef8f74','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.764560','user.joined','01a22ddbab9d77508ed3d0d0c5ba6af6','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbab9d77508ed3d0d0c5ba6af6',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbab9e719f822ee68f9c054885',NULL,'2026-11-30 19:08:20.764560','session.started','01a22ddbab9d77508ed3d0ce2ff80c8d',NULL,'session','01a22ddbab9e719f822ee68e0fc61c02',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbab9f7083b32211374e5b0cbf',NULL,'2026-11-30 19:08:20.767071','sign_up.requested',NULL,NULL,'sign_up','01a22ddbab9f7083b32211354cd48f3f',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbaba0767194f55cf75c13fa9a',NULL,'2026-11-30 19:08:20.768017','account.created','01a22ddbaba0767194f55cf612203021',NULL,'account','01a22ddbaba0767194f55cf612203021',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbaba172e8abb6a1ac0a8c7d2e','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.768017','user.joined','01a22ddbaba0767194f55cf817b150b3','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbaba0767194f55cf817b150b3',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbaba172e8abb6a1aefc70f0f9',NULL,'2026-11-30 19:08:20.768017','session.started','01a22ddbaba0767194f55cf612203021',NULL,'session','01a22ddbaba172e8abb6a1adc11346f8',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbaba4746c80c8445ee6fc5bf4','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.770089','user.blocked','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbab9d77508ed3d0d0c5ba6af6','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbaba575edb39659ac618fe850','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.772885','user.removed','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbaba0767194f55cf817b150b3','{"role": "BASIC_USER", "status": "ACTIVE"}',NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbaba873108d3d40cfdb9e64a6',NULL,'2026-11-30 19:08:20.774600','account.recovery_requested',NULL,NULL,'account','01a22ddbab40765ab76e04712b940b8b',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbaba973138a4c97fc6fad19e0',NULL,'2026-11-30 19:08:20.776946','sign_up.requested',NULL,NULL,'sign_up','01a22ddbaba973138a4c97fa08c345ca',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabaa715e843ae1f6c02584c3',NULL,'2026-11-30 19:08:20.777821','account.created','01a22ddbabaa715e843ae1f5a042f0fa',NULL,'account','01a22ddbabaa715e843ae1f5a042f0fa',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabaa715e843ae1f95f4a3118','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.777821','user.joined','01a22ddbabaa715e843ae1f7c5739ae1','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabaa715e843ae1f7c5739ae1',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabab7095969d8e9a455d0ef7',NULL,'2026-11-30 19:08:20.777821','session.started','01a22ddbabaa715e843ae1f5a042f0fa',NULL,'session','01a22ddbabaa715e843ae1fa269e2ef6',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabb27567a823cea25c217ca7','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.781450','partnership.requested','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','partnership','01a22ddbabaf71929dbb2f95d7c93ed1',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabb27567a823cea36c3c7dd2','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.781450','partnership.requested',NULL,'01a22ddbab42718c883df83bcb338bf1','partnership','01a22ddbabaf71929dbb2f95d7c93ed1',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22ddbabb77760a503d932fb29e2f8','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.787881','partnership.accepted',NULL,'01a22ddbab6e74df9de2fed3c2eb5eb9','partnership','01a22ddbabaf71929dbb2f95d7c93ed1',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22ddbabb77760a503d93341c83fa7','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.787881','partnership.accepted','01a22ddbab6e74df9de2fed5b7046029','01a22ddbab6e74df9de2fed3c2eb5eb9','partnership','01a22ddbabaf71929dbb2f95d7c93ed1',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabb97674ba5407139a9c5c73','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.792750','partnership.manager_connected',NULL,'01a22ddbab6e74df9de2fed3c2eb5eb9','partnership','01a22ddbabaf71929dbb2f95d7c93ed1',NULL,'{"user": "01a22ddb-ab71-76b9-ad07-681caa6b2003"}','');
INSERT INTO "audit_events" VALUES('01a22ddbabb97674ba54071469bfdf29','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.792750','partnership.manager_connected','01a22ddbab6e74df9de2fed5b7046029','01a22ddbab6e74df9de2fed3c2eb5eb9','partnership','01a22ddbabaf71929dbb2f95d7c93ed1',NULL,'{"user": "01a22ddb-ab71-76b9-ad07-681caa6b2003"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabba73b8a7c726ff868729bc','01a22ddbab7571c5b538a8f3f23b5e91','2026-11-30 19:08:20.793899','partnership.requested','01a22ddbab7571c5b538a8f5d3ee3209','01a22ddbab7571c5b538a8f3f23b5e91','partnership','01a22ddbabba73b8a7c726fcccb07fd3',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabba73b8a7c7270003de69a0','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.793899','partnership.requested',NULL,'01a22ddbab7571c5b538a8f3f23b5e91','partnership','01a22ddbabba73b8a7c726fcccb07fd3',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22ddbabbb74ceaa42e059630f2586','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.795437','organisation.created','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','organisation','01a22ddbabbb74ceaa42e0571f5abbec',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabbc71cdbbd3c9b212480cb7','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.796336','organisation.activation_requested','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','organisation','01a22ddbabbb74ceaa42e0571f5abbec',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabbc71cdbbd3c9b33e4959e9','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.796336','organisation.activated',NULL,NULL,'organisation','01a22ddbabbb74ceaa42e0571f5abbec','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabbc71cdbbd3c9b460f8949e','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.796336','organisation.verified',NULL,NULL,'organisation','01a22ddbabbb74ceaa42e0571f5abbec','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabbd7764b450ff9730e2abb2','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.797695','organisation.created','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','organisation','01a22ddbabbd7764b450ff955ad1696c',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabc170c8a1adf05a5ea4ce37','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.798475','membership.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabc170c8a1adf058232cba83',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec", "user": "01a22ddb-abaa-715e-843a-e1f7c5739ae1", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabc5737691dd2cf9f06f1eb5','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.802053','membership.requested','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabc3729f9fa9ca7ee1b005cc',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec", "user": "01a22ddb-ab6e-74df-9de2-fed5b7046029", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabc5737691dd2cfa22cd6b62','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.802053','membership.requested',NULL,'01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabc3729f9fa9ca7ee1b005cc',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec", "user": "01a22ddb-ab6e-74df-9de2-fed5b7046029", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22ddbabca75f582deac296dfabbfb','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.806704','membership.accepted',NULL,'01a22ddbab6e74df9de2fed3c2eb5eb9','membership','01a22ddbabc3729f9fa9ca7ee1b005cc',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec", "user": "01a22ddb-ab6e-74df-9de2-fed5b7046029"}','');
INSERT INTO "audit_events" VALUES('01a22ddbabca75f582deac2af96fd9a8','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.806704','membership.accepted','01a22ddbab6e74df9de2fed5b7046029','01a22ddbab6e74df9de2fed3c2eb5eb9','membership','01a22ddbabc3729f9fa9ca7ee1b005cc',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec", "user": "01a22ddb-ab6e-74df-9de2-fed5b7046029"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabcb738dbfec90b96149b5aa','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.811151','membership.requested','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabcb738dbfec90b6c97ee9ee',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec", "user": "01a22ddb-ab71-76b9-ad07-681caa6b2003", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabcb738dbfec90ba45be6e71','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.811151','membership.requested',NULL,'01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabcb738dbfec90b6c97ee9ee',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec", "user": "01a22ddb-ab71-76b9-ad07-681caa6b2003", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22ddbabcd77e79ae7401c2627c3aa','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.812660','membership.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabcc765398fec15da44686e9',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec", "user": "01a22ddb-ab5a-7627-9073-930fb6cb2b98", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabcf71c99c8d934f19db61e1','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.813773','membership.removed','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabcc765398fec15da44686e9',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec", "user": "01a22ddb-ab5a-7627-9073-930fb6cb2b98"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabd07003b246e52065b9f2e2','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.816246','membership.requested',NULL,'01a22ddbab6e74df9de2fed3c2eb5eb9','membership','01a22ddbabd07003b246e51db68bd157',NULL,'{"organisation": "01a22ddb-ab78-7696-805d-81a93395f79d", "user": "01a22ddb-ab43-7455-a28b-395d9c6b9bb8", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22ddbabd07003b246e521654482b2','01a22ddbab6e74df9de2fed3c2eb5eb9','2026-11-30 19:08:20.816246','membership.requested','01a22ddbab6e74df9de2fed5b7046029','01a22ddbab6e74df9de2fed3c2eb5eb9','membership','01a22ddbabd07003b246e51db68bd157',NULL,'{"organisation": "01a22ddb-ab78-7696-805d-81a93395f79d", "user": "01a22ddb-ab43-7455-a28b-395d9c6b9bb8", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabd2758e83d6bd626321619a','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.817860','document.created','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','document','01a22ddbabd2758e83d6bd61cd3719f2',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabd2758e83d6bd644bb7edd9','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.817860','document.created','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','document','01a22ddbabd2758e83d6bd634ee75954',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabd6703f8490ce329cf96ea9','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.817860','document.file_attached','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','document','01a22ddbabd2758e83d6bd634ee75954',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabd871679df884a9155e720d','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.817860','document.sent','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','document','01a22ddbabd2758e83d6bd634ee75954',NULL,'{"organisation": "01a22ddb-abbb-74ce-aa42-e0571f5abbec"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabda73709d192a646115b6ac',NULL,'2026-11-30 19:08:20.825702','sign_up.requested',NULL,NULL,'sign_up','01a22ddbabd9713ba9a6b0ab84ad2e9d',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabdb75048554b64c026b672d',NULL,'2026-11-30 19:08:20.826712','account.created','01a22ddbabdb75048554b64b53e5df3e',NULL,'account','01a22ddbabdb75048554b64b53e5df3e',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabdb75048554b64f604b809a','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.826712','user.joined','01a22ddbabdb75048554b64d44bec358','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabdb75048554b64d44bec358',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabdb75048554b6513769ec9a',NULL,'2026-11-30 19:08:20.826712','session.started','01a22ddbabdb75048554b64b53e5df3e',NULL,'session','01a22ddbabdb75048554b6509b365255',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabdd7623a08c977b899f298f','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.828741','user.role_changed','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabdb75048554b64d44bec358','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabde75e3a78372b14da405e5','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.830017','organisation.created','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','organisation','01a22ddbabde75e3a78372afa7965fe4',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabdf7439a5f43a367aed56a8','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.830821','organisation.activation_requested','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','organisation','01a22ddbabde75e3a78372afa7965fe4',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabdf7439a5f43a37169e2457','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.830821','organisation.activated',NULL,NULL,'organisation','01a22ddbabde75e3a78372afa7965fe4','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabdf7439a5f43a3870c9ddca','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.830821','organisation.verified',NULL,NULL,'organisation','01a22ddbabde75e3a78372afa7965fe4','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabe073c5b8299a517eac1192','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.832080','membership.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabe073c5b8299a4f9ad3184a',NULL,'{"organisation": "01a22ddb-abde-75e3-a783-72afa7965fe4", "user": "01a22ddb-ab5a-7627-9073-930fb6cb2b98", "role": "ADMINISTRATOR"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabe17508b9be4227cec6ac5e',NULL,'2026-11-30 19:08:20.833273','sign_up.requested',NULL,NULL,'sign_up','01a22ddbabe17508b9be4225e3347fe2',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabe273038a4684230bc6e4dc',NULL,'2026-11-30 19:08:20.834233','account.created','01a22ddbabe273038a46842250e9d020',NULL,'account','01a22ddbabe273038a46842250e9d020',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabe37503bd4f7a2d14eec2d7','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.834233','user.joined','01a22ddbabe273038a468424693dd8a2','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabe273038a468424693dd8a2',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabe37503bd4f7a2f720856f6',NULL,'2026-11-30 19:08:20.834233','session.started','01a22ddbabe273038a46842250e9d020',NULL,'session','01a22ddbabe37503bd4f7a2eb95944c9',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabe4729ea153f0e6c9135919','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.836196','membership.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabe4729ea153f0e446dde9d8',NULL,'{"organisation": "01a22ddb-abde-75e3-a783-72afa7965fe4", "user": "01a22ddb-abe2-7303-8a46-8424693dd8a2", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabe5725ca5e31fa469aa036d',NULL,'2026-11-30 19:08:20.837392','sign_up.requested',NULL,NULL,'sign_up','01a22ddbabe5725ca5e31fa2c07952fd',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabe6762992d3810c6bdcc763',NULL,'2026-11-30 19:08:20.838236','account.created','01a22ddbabe6762992d3810b1ff75fca',NULL,'account','01a22ddbabe6762992d3810b1ff75fca',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabe770dfa5157fcaab8e3752','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.838236','user.joined','01a22ddbabe6762992d3810dc0e21e02','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabe6762992d3810dc0e21e02',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabe770dfa5157fcc81a6a60c',NULL,'2026-11-30 19:08:20.838236','session.started','01a22ddbabe6762992d3810b1ff75fca',NULL,'session','01a22ddbabe770dfa5157fcb264f5df7',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabea72909af4f67e25eeb0d4','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.841563','membership.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabe97032861e18f23fb62803',NULL,'{"organisation": "01a22ddb-abde-75e3-a783-72afa7965fe4", "user": "01a22ddb-abe6-7629-92d3-810dc0e21e02", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabeb718298f4ec3dfa6b4497',NULL,'2026-11-30 19:08:20.842860','sign_up.requested',NULL,NULL,'sign_up','01a22ddbabea72909af4f67f12568a86',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabec75e6abd23c82fe423d15',NULL,'2026-11-30 19:08:20.843724','account.created','01a22ddbabec75e6abd23c81d52df6c6',NULL,'account','01a22ddbabec75e6abd23c81d52df6c6',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabec75e6abd23c85016b24e8','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.843724','user.joined','01a22ddbabec75e6abd23c834e968901','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabec75e6abd23c834e968901',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabec75e6abd23c876dbec35e',NULL,'2026-11-30 19:08:20.843724','session.started','01a22ddbabec75e6abd23c81d52df6c6',NULL,'session','01a22ddbabec75e6abd23c8649be4943',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabee71ccb22a364544db9ede','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.845762','membership.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','membership','01a22ddbabed709e9be8f686e035bb3d',NULL,'{"organisation": "01a22ddb-abde-75e3-a783-72afa7965fe4", "user": "01a22ddb-abec-75e6-abd2-3c834e968901", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabef702ba6b64f70e6832787',NULL,'2026-11-30 19:08:20.846741','sign_up.requested',NULL,NULL,'sign_up','01a22ddbabee71ccb22a3646d9719237',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabef702ba6b64f72a9a748e9',NULL,'2026-11-30 19:08:20.847562','account.created','01a22ddbabef702ba6b64f71f5ee8d17',NULL,'account','01a22ddbabef702ba6b64f71f5ee8d17',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabef702ba6b64f74c27ea340','01a22ddbabef702ba6b64f738f01e6f8','2026-11-30 19:08:20.847562','environment.created',NULL,NULL,'environment','01a22ddbabef702ba6b64f738f01e6f8',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabf07541a477a9755f0b3df0','01a22ddbabef702ba6b64f738f01e6f8','2026-11-30 19:08:20.847562','user.joined','01a22ddbabf07541a477a974d2a5b248','01a22ddbabef702ba6b64f738f01e6f8','user','01a22ddbabf07541a477a974d2a5b248',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabf07541a477a977b4eb5f17',NULL,'2026-11-30 19:08:20.847562','session.started','01a22ddbabef702ba6b64f71f5ee8d17',NULL,'session','01a22ddbabf07541a477a9768cec75f3',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabf2729baed026c61685a2bd','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.849565','user.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabf172369884d929dfc2f2b3',NULL,'{"invitation": "01a22ddb-abf1-7236-9884-d9288c77b860", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabf4735d9e9d85b4001b1b64',NULL,'2026-11-30 19:08:20.852690','sign_up.requested',NULL,NULL,'sign_up','01a22ddbabf4735d9e9d85b2d0cf7f9c',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabf574ae8ff6368f6fd49135',NULL,'2026-11-30 19:08:20.853686','account.created','01a22ddbabf574ae8ff6368ee62a0f88',NULL,'account','01a22ddbabf574ae8ff6368ee62a0f88',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabf67451bfce34f9dd0f9dfc','01a22ddbabf67451bfce34f8aab55462','2026-11-30 19:08:20.853686','environment.created',NULL,NULL,'environment','01a22ddbabf67451bfce34f8aab55462',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabf67451bfce34fb6e0f0552','01a22ddbabf67451bfce34f8aab55462','2026-11-30 19:08:20.853686','user.joined','01a22ddbabf67451bfce34fa8ce93e08','01a22ddbabf67451bfce34f8aab55462','user','01a22ddbabf67451bfce34fa8ce93e08',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabf67451bfce34fd9021dadc',NULL,'2026-11-30 19:08:20.853686','session.started','01a22ddbabf574ae8ff6368ee62a0f88',NULL,'session','01a22ddbabf67451bfce34fc6c038f29',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabf876f8b623ce7b13257707','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.855413','user.added','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabf774588ae67c42c2885edd',NULL,'{"invitation": "01a22ddb-abf7-7458-8ae6-7c418bbda855", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabfc7472b98499692d068e5c',NULL,'2026-11-30 19:08:20.860482','sign_up.requested',NULL,NULL,'sign_up','01a22ddbabfc7472b98499675a9042b8',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabfd75a5926c0a12b592e1cb',NULL,'2026-11-30 19:08:20.861480','account.created','01a22ddbabfd75a5926c0a115a22d6cf',NULL,'account','01a22ddbabfd75a5926c0a115a22d6cf',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabfe71919dfc0cc54040add8','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.861480','user.joined','01a22ddbabfe71919dfc0cc3fe56e917','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabfe71919dfc0cc3fe56e917',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbabfe71919dfc0cc71ef2e4c2',NULL,'2026-11-30 19:08:20.861480','session.started','01a22ddbabfd75a5926c0a115a22d6cf',NULL,'session','01a22ddbabfe71919dfc0cc642dcace2',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbabff75e8aba2c07c31f754b5','01a22ddbab42718c883df83bcb338bf1','2026-11-30 19:08:20.863518','user.blocked','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab42718c883df83bcb338bf1','user','01a22ddbabfe71919dfc0cc3fe56e917','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbac2271deb1e77d5cfef29ba9',NULL,'2026-11-30 19:08:20.898354','sign_up.requested',NULL,NULL,'sign_up','01a22ddbac2271deb1e77d5ac4a748a6',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbac2471f59dd1728e056a54f0',NULL,'2026-11-30 19:08:20.899814','account.created','01a22ddbac2471f59dd1728d342c39f2',NULL,'account','01a22ddbac2471f59dd1728d342c39f2',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbac2471f59dd17290ef1a09f1','01a22ddbac2471f59dd1728f80865e0a','2026-11-30 19:08:20.899814','environment.created',NULL,NULL,'environment','01a22ddbac2471f59dd1728f80865e0a',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbac2570409e4cc0dbc9ce59ff','01a22ddbac2471f59dd1728f80865e0a','2026-11-30 19:08:20.899814','user.joined','01a22ddbac2471f59dd1729158fa6904','01a22ddbac2471f59dd1728f80865e0a','user','01a22ddbac2471f59dd1729158fa6904',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22ddbac2570409e4cc0dd5cffd378',NULL,'2026-11-30 19:08:20.899814','session.started','01a22ddbac2471f59dd1728d342c39f2',NULL,'session','01a22ddbac2570409e4cc0dc46712ba4',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22ddbac2f772da8d89da03869111a',NULL,'2026-11-30 19:08:20.905668','account.two_factor_enabled','01a22ddbac2471f59dd1728d342c39f2',NULL,'account','01a22ddbac2471f59dd1728d342c39f2',NULL,NULL,'test');
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
INSERT INTO "authenticator_apps" VALUES('01a22ddbac287114940667ffcf005aaf','01a22ddbac2471f59dd1728d342c39f2',X'674141414141427244636D6B715243755755654A4D476C4852547A4C6779346B50563735584F463344626973366856396741746169507A6D426434485535663266774B62306255746C396F52516671634750492D5F36336D733467537644763350764862475A6959633477644D6E32424B57637A5230553D','2026-11-30 19:08:20.902289','2026-11-30 19:08:20.905668',0,NULL);
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
INSERT INTO "documents" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabd2758e83d6bd61cd3719f2','01a22ddbabbb74ceaa42e0571f5abbec','INVOICE','acme draft','acme-1',NULL,NULL,NULL,NULL,'01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.817860',NULL,NULL,NULL);
INSERT INTO "documents" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabd2758e83d6bd634ee75954','01a22ddbabbb74ceaa42e0571f5abbec','INVOICE','acme invoice',NULL,'acme-invoice.pdf',1,'application/pdf','none','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.817860','books@acme-books.example','2026-11-30 19:08:20.817860','01a22ddbabd871679df884a88276674c');
CREATE TABLE domain_proofs (
	environment_id CHAR(32) NOT NULL, 
	domain TEXT NOT NULL, 
	value TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	proven_at DATETIME, 
	CONSTRAINT pk_domain_proofs PRIMARY KEY (environment_id, domain), 
	CONSTRAINT fk_domain_proofs_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domain_proofs" VALUES('01a22ddbab42718c883df83bcb338bf1','acme.example','WFeickNYxEE6uiiN5grduAAbWW2dR9OBTYEm4cbu5Bs','2026-11-30 19:08:20.631969',NULL);
INSERT INTO "domain_proofs" VALUES('01a22ddbab6073fba4440c06a12c301d','globex.example','MumDhN16gwcZrMBG2NDQfXwfR7TiVgLs2XKGscWonuo','2026-11-30 19:08:20.703734',NULL);
INSERT INTO "domain_proofs" VALUES('01a22ddbab6a7620b65e64748c671d45','frank.example','SZfBcsbNk-SV5hwRDGz4FYIDBZNk5rrP10l227y9D1A','2026-11-30 19:08:20.714376',NULL);
INSERT INTO "domain_proofs" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','initech.example','f47F5C1KKSU2n43zg2rmOZzIcv6E23P6rIqDFKVU_Q0','2026-11-30 19:08:20.717771',NULL);
INSERT INTO "domain_proofs" VALUES('01a22ddbab7571c5b538a8f3f23b5e91','umbrella.example','Pyj6zizxIg6b53pRPcxQuV--_lOmc5DnhD9ll8JPJt8','2026-11-30 19:08:20.725305',NULL);
INSERT INTO "domain_proofs" VALUES('01a22ddbabef702ba6b64f738f01e6f8','lea.example','pbLu1Rj51xzHYp1gp_n2ffwFAeEGAObzvyl3JFFmB5E','2026-11-30 19:08:20.847562',NULL);
INSERT INTO "domain_proofs" VALUES('01a22ddbabf67451bfce34f8aab55462','mia.example','_nTFeuBEfDmq0fxDFk25Nu9Ps8pMSzmwtJm3ZhqZrX0','2026-11-30 19:08:20.853686',NULL);
INSERT INTO "domain_proofs" VALUES('01a22ddbac2471f59dd1728f80865e0a','hooli.example','WQ9uupld8uJlq1_vKpAAwPiE90NrKuMvVxdW4Cr8op4','2026-11-30 19:08:20.899814',NULL);
CREATE TABLE domains (
	name TEXT NOT NULL, 
	environment_id CHAR(32), 
	shared_at DATETIME, 
	CONSTRAINT pk_domains PRIMARY KEY (name), 
	CONSTRAINT ck_domains_shared_or_owned CHECK (environment_id IS NULL OR shared_at IS NULL), 
	CONSTRAINT fk_domains_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domains" VALUES('acme.example','01a22ddbab42718c883df83bcb338bf1',NULL);
INSERT INTO "domains" VALUES('globex.example','01a22ddbab6073fba4440c06a12c301d',NULL);
INSERT INTO "domains" VALUES('frank.example','01a22ddbab6a7620b65e64748c671d45',NULL);
INSERT INTO "domains" VALUES('initech.example','01a22ddbab6e74df9de2fed3c2eb5eb9',NULL);
INSERT INTO "domains" VALUES('umbrella.example','01a22ddbab7571c5b538a8f3f23b5e91',NULL);
INSERT INTO "domains" VALUES('lea.example','01a22ddbabef702ba6b64f738f01e6f8',NULL);
INSERT INTO "domains" VALUES('mia.example','01a22ddbabf67451bfce34f8aab55462',NULL);
INSERT INTO "domains" VALUES('hooli.example','01a22ddbac2471f59dd1728f80865e0a',NULL);
CREATE TABLE environments (
	id CHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	join_policy VARCHAR(40) NOT NULL, 
	discoverable BOOLEAN NOT NULL, 
	require_two_factor BOOLEAN DEFAULT 0 NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	storage_used BIGINT DEFAULT '0' NOT NULL, 
	closed_at DATETIME, 
	CONSTRAINT pk_environments PRIMARY KEY (id)
);
INSERT INTO "environments" VALUES('01a22ddbab42718c883df83bcb338bf1','Acme','acme','AUTOMATIC',1,0,'en','2026-11-30 19:08:20.631969',1,NULL);
INSERT INTO "environments" VALUES('01a22ddbab6073fba4440c06a12c301d','Globex','globex','AUTOMATIC',1,0,'en','2026-11-30 19:08:20.703734',0,NULL);
INSERT INTO "environments" VALUES('01a22ddbab6a7620b65e64748c671d45','Visser','visser','AUTOMATIC',1,0,'en','2026-11-30 19:08:20.714376',0,NULL);
INSERT INTO "environments" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','Initech','initech','AUTOMATIC',1,0,'en','2026-11-30 19:08:20.717771',0,NULL);
INSERT INTO "environments" VALUES('01a22ddbab7571c5b538a8f3f23b5e91','Umbrella','umbrella','AUTOMATIC',1,0,'en','2026-11-30 19:08:20.725305',0,NULL);
INSERT INTO "environments" VALUES('01a22ddbabef702ba6b64f738f01e6f8','Lea','lea','AUTOMATIC',1,0,'en','2026-11-30 19:08:20.847562',0,NULL);
INSERT INTO "environments" VALUES('01a22ddbabf67451bfce34f8aab55462','Mia','mia','AUTOMATIC',1,0,'en','2026-11-30 19:08:20.853686',0,NULL);
INSERT INTO "environments" VALUES('01a22ddbac2471f59dd1728f80865e0a','Hooli','hooli','AUTOMATIC',1,0,'en','2026-11-30 19:08:20.899814',0,NULL);
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
	method TEXT NOT NULL, 
	reported BOOLEAN DEFAULT 0 NOT NULL, 
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
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab5a762790739310e59309ee','01a22ddbab437455a28b395d9c6b9bb8',1,'NOTICE','USER_JOINED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"user_id": "01a22ddbab5a76279073930fb6cb2b98"}','2026-11-30 19:08:20.692520',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab6073fba4440c06a12c301d','01a22ddbab637316b73d7f7df68d9eca','01a22ddbab6073fba4440c088375acca',1,'NOTICE','USER_JOINED','01a22ddbab6073fba4440c06a12c301d',0,NULL,NULL,'{"user_id": "01a22ddbab637316b73d7f7c957d2751"}','2026-11-30 19:08:20.707125',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab6073fba4440c06a12c301d','01a22ddbab687098805e42a94d2b2309','01a22ddbab637316b73d7f7c957d2751',1,'NOTICE','ROLE_CHANGED','01a22ddbab6073fba4440c06a12c301d',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 19:08:20.709257',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab7176b9ad07681dc8f9a8e2','01a22ddbab6e74df9de2fed5b7046029',1,'NOTICE','USER_JOINED','01a22ddbab6e74df9de2fed3c2eb5eb9',0,NULL,NULL,'{"user_id": "01a22ddbab7176b9ad07681caa6b2003"}','2026-11-30 19:08:20.720742',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab737324a34f61e77ff907cd','01a22ddbab7176b9ad07681caa6b2003',1,'NOTICE','ROLE_CHANGED','01a22ddbab6e74df9de2fed3c2eb5eb9',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 19:08:20.722976',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab827644a676be8dae1da218','01a22ddbab6e74df9de2fed5b7046029',2,'NOTICE','ORGANISATION_ACTIVATED','01a22ddbab6e74df9de2fed3c2eb5eb9',0,NULL,NULL,'{"organisation_id": "01a22ddbab787696805d81a93395f79d"}','2026-11-30 19:08:20.730560',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab9d77508ed3d0d1c33e2d77','01a22ddbab437455a28b395d9c6b9bb8',2,'NOTICE','USER_JOINED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"user_id": "01a22ddbab9d77508ed3d0d0c5ba6af6"}','2026-11-30 19:08:20.764560',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbaba172e8abb6a1abe14602cc','01a22ddbab437455a28b395d9c6b9bb8',3,'NOTICE','USER_JOINED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"user_id": "01a22ddbaba0767194f55cf817b150b3"}','2026-11-30 19:08:20.768017',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabaa715e843ae1f8487dffd1','01a22ddbab437455a28b395d9c6b9bb8',4,'NOTICE','USER_JOINED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"user_id": "01a22ddbabaa715e843ae1f7c5739ae1"}','2026-11-30 19:08:20.777821',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbabb073f18839d63b0dcb6719','01a22ddbab6e74df9de2fed5b7046029',4,'PARTNERSHIP',NULL,'01a22ddbab42718c883df83bcb338bf1',0,'01a22ddbabaf71929dbb2f95d7c93ed1',NULL,NULL,'2026-11-30 19:08:20.781450',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbabb073f18839d63c706d5eec','01a22ddbab7176b9ad07681caa6b2003',3,'PARTNERSHIP',NULL,'01a22ddbab42718c883df83bcb338bf1',0,'01a22ddbabaf71929dbb2f95d7c93ed1',NULL,NULL,'2026-11-30 19:08:20.781450',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabb77760a503d931cfc92a5e','01a22ddbab437455a28b395d9c6b9bb8',5,'NOTICE','PARTNERSHIP_ACCEPTED','01a22ddbab6e74df9de2fed3c2eb5eb9',0,NULL,NULL,'{"partnership_id": "01a22ddbabaf71929dbb2f95d7c93ed1"}','2026-11-30 19:08:20.787881',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabba73b8a7c726fd338f3e77','01a22ddbab437455a28b395d9c6b9bb8',6,'PARTNERSHIP',NULL,'01a22ddbab7571c5b538a8f3f23b5e91',1,'01a22ddbabba73b8a7c726fcccb07fd3',NULL,NULL,'2026-11-30 19:08:20.793899',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabbc71cdbbd3c9b5b013217a','01a22ddbab437455a28b395d9c6b9bb8',7,'NOTICE','ORGANISATION_ACTIVATED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"organisation_id": "01a22ddbabbb74ceaa42e0571f5abbec"}','2026-11-30 19:08:20.796336',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabc170c8a1adf0595de4e842','01a22ddbabaa715e843ae1f7c5739ae1',1,'NOTICE','ADDED_TO_ORGANISATION','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"organisation_id": "01a22ddbabbb74ceaa42e0571f5abbec"}','2026-11-30 19:08:20.798475',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbabc3729f9fa9ca7f19553a3f','01a22ddbab6e74df9de2fed5b7046029',6,'COLLABORATION',NULL,'01a22ddbab42718c883df83bcb338bf1',0,NULL,'01a22ddbabc3729f9fa9ca7ee1b005cc',NULL,'2026-11-30 19:08:20.802053','2026-12-30 19:08:20.802053',NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabca75f582deac28edb85a79','01a22ddbab437455a28b395d9c6b9bb8',8,'NOTICE','MEMBERSHIP_ACCEPTED','01a22ddbab6e74df9de2fed3c2eb5eb9',0,NULL,NULL,'{"organisation_id": "01a22ddbabbb74ceaa42e0571f5abbec", "user_id": "01a22ddbab6e74df9de2fed5b7046029", "membership_id": "01a22ddbabc3729f9fa9ca7ee1b005cc"}','2026-11-30 19:08:20.806704',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbabcb738dbfec90b7c0456639','01a22ddbab7176b9ad07681caa6b2003',4,'COLLABORATION',NULL,'01a22ddbab42718c883df83bcb338bf1',1,NULL,'01a22ddbabcb738dbfec90b6c97ee9ee',NULL,'2026-11-30 19:08:20.811151','2026-12-30 19:08:20.811151',NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabcc765398fec15e950d1564','01a22ddbab5a76279073930fb6cb2b98',1,'NOTICE','ADDED_TO_ORGANISATION','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"organisation_id": "01a22ddbabbb74ceaa42e0571f5abbec"}','2026-11-30 19:08:20.812660',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabcf71c99c8d934e92f5ade4','01a22ddbab5a76279073930fb6cb2b98',2,'NOTICE','REMOVED_FROM_ORGANISATION','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"organisation_id": "01a22ddbabbb74ceaa42e0571f5abbec"}','2026-11-30 19:08:20.813773',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabd07003b246e51e07abfa4b','01a22ddbab437455a28b395d9c6b9bb8',9,'COLLABORATION',NULL,'01a22ddbab6e74df9de2fed3c2eb5eb9',1,NULL,'01a22ddbabd07003b246e51db68bd157',NULL,'2026-11-30 19:08:20.816246','2026-12-30 19:08:20.816246',NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabdb75048554b64e79da9b8b','01a22ddbab437455a28b395d9c6b9bb8',10,'NOTICE','USER_JOINED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"user_id": "01a22ddbabdb75048554b64d44bec358"}','2026-11-30 19:08:20.826712',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabdd7623a08c97792622d5f5','01a22ddbabdb75048554b64d44bec358',1,'PARTNERSHIP',NULL,'01a22ddbab7571c5b538a8f3f23b5e91',1,'01a22ddbabba73b8a7c726fcccb07fd3',NULL,NULL,'2026-11-30 19:08:20.828741',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabdd7623a08c977a682aef4a','01a22ddbabdb75048554b64d44bec358',2,'NOTICE','ROLE_CHANGED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 19:08:20.828741',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabdf7439a5f43a3961a2d6d7','01a22ddbab437455a28b395d9c6b9bb8',11,'NOTICE','ORGANISATION_ACTIVATED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"organisation_id": "01a22ddbabde75e3a78372afa7965fe4"}','2026-11-30 19:08:20.830821',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe073c5b8299a506bb9a3c2','01a22ddbab5a76279073930fb6cb2b98',3,'NOTICE','ADDED_TO_ORGANISATION','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"organisation_id": "01a22ddbabde75e3a78372afa7965fe4"}','2026-11-30 19:08:20.832080',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe37503bd4f7a2cf180e65c','01a22ddbab437455a28b395d9c6b9bb8',12,'NOTICE','USER_JOINED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"user_id": "01a22ddbabe273038a468424693dd8a2"}','2026-11-30 19:08:20.834233',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe4729ea153f0e523f1ff99','01a22ddbabe273038a468424693dd8a2',1,'NOTICE','ADDED_TO_ORGANISATION','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"organisation_id": "01a22ddbabde75e3a78372afa7965fe4"}','2026-11-30 19:08:20.836196',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe770dfa5157fc9ba9b4726','01a22ddbab437455a28b395d9c6b9bb8',13,'NOTICE','USER_JOINED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"user_id": "01a22ddbabe6762992d3810dc0e21e02"}','2026-11-30 19:08:20.838236',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe97032861e18f39e03ba9c','01a22ddbabe6762992d3810dc0e21e02',1,'NOTICE','ADDED_TO_ORGANISATION','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"organisation_id": "01a22ddbabde75e3a78372afa7965fe4"}','2026-11-30 19:08:20.841563',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabec75e6abd23c8478889b62','01a22ddbab437455a28b395d9c6b9bb8',14,'NOTICE','USER_JOINED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"user_id": "01a22ddbabec75e6abd23c834e968901"}','2026-11-30 19:08:20.843724',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabee71ccb22a36441afe9464','01a22ddbabec75e6abd23c834e968901',1,'NOTICE','ADDED_TO_ORGANISATION','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"organisation_id": "01a22ddbabde75e3a78372afa7965fe4"}','2026-11-30 19:08:20.845762',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabfe71919dfc0cc493576df0','01a22ddbab437455a28b395d9c6b9bb8',15,'NOTICE','USER_JOINED','01a22ddbab42718c883df83bcb338bf1',0,NULL,NULL,'{"user_id": "01a22ddbabfe71919dfc0cc3fe56e917"}','2026-11-30 19:08:20.861480',NULL,NULL);
CREATE TABLE inbox_positions (
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_inbox_positions PRIMARY KEY (environment_id, user_id)
);
INSERT INTO "inbox_positions" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8',15);
INSERT INTO "inbox_positions" VALUES('01a22ddbab6073fba4440c06a12c301d','01a22ddbab6073fba4440c088375acca',1);
INSERT INTO "inbox_positions" VALUES('01a22ddbab6073fba4440c06a12c301d','01a22ddbab637316b73d7f7c957d2751',1);
INSERT INTO "inbox_positions" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab6e74df9de2fed5b7046029',6);
INSERT INTO "inbox_positions" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab7176b9ad07681caa6b2003',4);
INSERT INTO "inbox_positions" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabaa715e843ae1f7c5739ae1',1);
INSERT INTO "inbox_positions" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab5a76279073930fb6cb2b98',3);
INSERT INTO "inbox_positions" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabdb75048554b64d44bec358',2);
INSERT INTO "inbox_positions" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe273038a468424693dd8a2',1);
INSERT INTO "inbox_positions" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe6762992d3810dc0e21e02',1);
INSERT INTO "inbox_positions" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabec75e6abd23c834e968901',1);
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
INSERT INTO "invitations" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab8772cb97e2efe15671a079','01a22ddbab8772cb97e2efe2b53ceea0','BY_EMAIL','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','PENDING','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab8871319f64f061baa45b78','2026-11-30 19:08:20.739871','2026-12-07 19:08:20.739871',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab8a7264a62767abdfc37a8b','01a22ddbab8a7264a62767ac8362a72e','BY_EMAIL','acme-revoked@acme.example','acme-revoked@acme.example','ADVANCED_USER','REVOKED','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab8a7264a62767ad89c70ce2','2026-11-30 19:08:20.746168','2026-12-07 19:08:20.746168','2026-11-30 19:08:20.747999',NULL);
INSERT INTO "invitations" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab9473b3b47ebfa6b17af9f5','01a22ddbab9473b3b47ebfa7e063f257','ADDED','acme-added@acme.example','acme-added@acme.example','BASIC_USER','PENDING','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab9473b3b47ebfa8b68f0ba8','2026-11-30 19:08:20.756195','2026-12-07 19:08:20.756195',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab9874ac9b96a4af62197675','01a22ddbab9874ac9b96a4b08ecb5234','ADDED','frank@frank.example','frank@frank.example','BASIC_USER','PENDING','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab9874ac9b96a4b1e86bd662','2026-11-30 19:08:20.758007','2026-12-07 19:08:20.758007',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabf172369884d9288c77b860','01a22ddbabf172369884d929dfc2f2b3','ADDED','lea@lea.example','lea@lea.example','BASIC_USER','PENDING','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbabf2729baed026c5e2e8356d','2026-11-30 19:08:20.849565','2026-11-30 19:08:19.858098',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabf774588ae67c418bbda855','01a22ddbabf774588ae67c42c2885edd','ADDED','mia@mia.example','mia@mia.example','BASIC_USER','PENDING','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbabf774588ae67c436622b203','2026-11-30 19:08:20.855413','2026-12-07 19:08:20.855413',NULL,NULL);
CREATE TABLE mailbox_messages (
	id CHAR(32) NOT NULL, 
	recipient TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	received_at DATETIME NOT NULL, 
	message BLOB NOT NULL, 
	CONSTRAINT pk_mailbox_messages PRIMARY KEY (id)
);
CREATE TABLE mails (
	id CHAR(32) NOT NULL, 
	environment_id CHAR(32), 
	kind VARCHAR(40) NOT NULL, 
	recipient TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	person TEXT NOT NULL, 
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
	CONSTRAINT pk_mails PRIMARY KEY (id), 
	CONSTRAINT uq_mails_message_id UNIQUE (message_id)
);
INSERT INTO "mails" VALUES('01a22ddbab12767d8fedd8554d9516e6',NULL,'SIGN_UP','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244636D6B6F624C5F6A486F305A316C732D2D4A54427169454C31666739435478635A35686B4B644230384C4262696A4E6462756B56775A46737252676A624D5453566A3652716C434B773249344B715F57357A65375F4A7447316E656267516E4B587262786145444D51414B4E7063687777646E6A5868465530793779576D73684774454168737656543055746B534B444568646839386265773D3D','01a22ddbab12767d8fedd8554d9516e6','QUEUED',0,'2026-11-30 19:08:20.609448','2026-11-30 19:08:20.609448',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab5272c1a576012fbc82e84a',NULL,'SIGN_UP','bob@acme.example','bob@acme.example','bob@acme.example','en',X'674141414141427244636D6B494E504D326A543477627A49704B7552364C4972355F793953457352435A4F68735A5F4E486D79307670634D4C4B3968394333326C7736626A597459684F4D2D673032375066794D634271522D6C725F56396F536A3977467052614F3444754F7268674D503231446F5157497852576550306354497A484548384471484E584D3137486B3955706C5F326A494F58345A5A4C754B72513D3D','01a22ddbab5272c1a576012fbc82e84a','QUEUED',0,'2026-11-30 19:08:20.690058','2026-11-30 19:08:20.690058',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab5e758aa1bdd0477d0952d6',NULL,'SIGN_UP','carol@globex.example','carol@globex.example','carol@globex.example','en',X'674141414141427244636D6B74666F5A6C46794D47636349687130666537684D575677586B2D74504B6B6B614930657469303130566252574C666D4271643637445742482D5477736D6859324476376E575A4C795F58637A4772635F3668674C5A636F456A4565635471636D59504334734C71324D47746E356A7533365972796459466A5137704B7273653231514A5A5950793130656E78785334577353545F43773D3D','01a22ddbab5e758aa1bdd0477d0952d6','QUEUED',0,'2026-11-30 19:08:20.702002','2026-11-30 19:08:20.702002',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab6270a4b9d06c5efc73450b',NULL,'SIGN_UP','dave@globex.example','dave@globex.example','dave@globex.example','en',X'674141414141427244636D6B794D6E4D796546756C516C714470545159455F524D336752616B3736705A577137396D66776271557868384A316C2D4130564756394B544F7A673648644B616E702D7355326C376B6D6B33573630434C76435552506E43354B7A44346B4D576576683468504E346D5852774E5A6A7236696A79575A6A734C6B796273526B386B65394A57675A386969647237364F4B5653764F4655413D3D','01a22ddbab6270a4b9d06c5efc73450b','QUEUED',0,'2026-11-30 19:08:20.706057','2026-11-30 19:08:20.706057',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab6977c0ac62fe1d1310c400',NULL,'SIGN_UP','frank@frank.example','frank@frank.example','frank@frank.example','en',X'674141414141427244636D6B77525955425836463578392D5F6E354D4B75414169734F7A3130534D39755637625A344E356D4559482D4551706A672D434A354570434C38666466493971636B344375356176436E35536B735159684E5636413565626A5350766F6D58365A6C654B614F676B336D6F6651366636496B50424B2D4D525375654B5F567A394B7A4B752D61577849675A4A693267736E713633356C4A513D3D','01a22ddbab6977c0ac62fe1d1310c400','QUEUED',0,'2026-11-30 19:08:20.713257','2026-11-30 19:08:20.713257',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab6c7266973c2967b4c8d49b',NULL,'SIGN_UP','ina@initech.example','ina@initech.example','ina@initech.example','en',X'674141414141427244636D6B69775F5837485F516A6B6F6A3647544167364356456246514953365070364E493857463155466D544F6742695A4E446672635A514D566B6F7472654730335F49506C67706A5343304F4966526E41466A67484A325079727255543177546B727468314C596B326D4566503748394A48323066475351524E5778426463643277413943774F666A38686D527863706658657564507677773D3D','01a22ddbab6c7266973c2967b4c8d49b','QUEUED',0,'2026-11-30 19:08:20.716625','2026-11-30 19:08:20.716625',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab6f76379e891651509508ca',NULL,'SIGN_UP','iris@initech.example','iris@initech.example','iris@initech.example','en',X'674141414141427244636D6B355337516857454243734F4752506B6B6B476D644C4C6F712D6E794939724547447A6E5331315A6F305757434F355A6C576C524471334A756F546D4977705132435279535A7443595A4852594337346C647A6E4C55344251326E5038417A576E52733470563665784F6F5375594B5A6353576E734A45686B734262706841546F393442554D51547331636F75312D624C5A506B624F513D3D','01a22ddbab6f76379e891651509508ca','QUEUED',0,'2026-11-30 19:08:20.719675','2026-11-30 19:08:20.719675',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab7477b7975a44a2dd4e6c7e',NULL,'SIGN_UP','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','en',X'674141414141427244636D6B684E6143503962524C79396175314368535F6964344466317456316D583435574537654F5A636C4A47512D637262487076666E68314754486451544A385A6D327938724954473674682D387344785164684F612D7A70455077305841334F456C564F7566634C635F464748325163613645496D7862436C6A4A577A7638394B745758424F594C363753795A6764474F684632674B31413D3D','01a22ddbab7477b7975a44a2dd4e6c7e','QUEUED',0,'2026-11-30 19:08:20.724150','2026-11-30 19:08:20.724150',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab8871319f64f061baa45b78','01a22ddbab42718c883df83bcb338bf1','INVITATION','acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','en',X'674141414141427244636D6B6E6A4D78744634505F6F37734479397669416C67695F56554F654267765A5063656F7979476D52536934772D45793473565A3578696F736C6E3676336B3338764559747658726B7858516C31534670725042375041774D365330706D3265477650557A4E39486D32624E3668636D384546653052567673454F683378394577446F456B314446343732544544545F4A2D6E5543354970356B69514E4546534D4C58312D73754A6577507942392D376B323262455A7750566F79764D4F66734B436D74313348576A5A6E6B6E54725A614F62332D3069657279645430734B364C63464E414561464D7054485133366D364F49726463696E554B344265773366794A4F7545684841447967716C5A2D6D38725F586C584A503637536E31666C53636F555271733833334E305F7A31614C7A4155794436743950564362435F35574147','01a22ddbab8871319f64f061baa45b78','QUEUED',0,'2026-11-30 19:08:20.739871','2026-11-30 19:08:20.739871',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab8a7264a62767ad89c70ce2','01a22ddbab42718c883df83bcb338bf1','INVITATION','acme-revoked@acme.example','acme-revoked@acme.example','acme-revoked@acme.example','en',NULL,'01a22ddbab8a7264a62767ad89c70ce2','CANCELLED',0,'2026-11-30 19:08:20.746168','2026-11-30 19:08:20.746168',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab9473b3b47ebfa8b68f0ba8','01a22ddbab42718c883df83bcb338bf1','USER_ADDED','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','en',X'674141414141427244636D6B5A79364E5344575856592D67336C775473367A7A5A527162705A4A667A6F6470436B413961706E45694D6C4B746646546A4D34674F324865303042334F71617448535943582D7152394D5541394A6C65473079733262437361746241324C6177335F746E49516C336D353835777133487475484D7235464B6959354375564E796F4353456C5A4137574E504A33526A67476C704E4F773430397534366237504E5F364A6B55537578697A7038523938676235326C484151317758464E5771304D4A396F2D4642503368646E6353514B3737524359756F4A5668737A685F78525330336D52456E732D7931646A677373625F786A4F77464F7A5A564161484C654B33705654736A796272665F676D766E4E434E32516A786C4839716874746D4D5F4A505242437A6B7A6172654B594F50344B41714B6944536C31343849536979684B5632683573785748514E6F6F6B41597676375765513D3D','01a22ddbab9473b3b47ebfa8b68f0ba8','QUEUED',0,'2026-11-30 19:08:20.756195','2026-11-30 19:08:20.756195',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab9874ac9b96a4b1e86bd662','01a22ddbab42718c883df83bcb338bf1','ACCOUNT_ADDED','frank@frank.example','frank@frank.example','frank@frank.example','en',X'674141414141427244636D6B6E4973447569435262675F55637A6E7935507263523461654C5242683238444A5A3057472D37687751784637756B4E49495737584D754E7A3678675379696C7A47543975694B3335666134675A4D4433525473316653386E6F71306246727A6768394D30584B7646774345543361484D50654D6931614E576A6B7334684F30454838684E683537585165314D677052344F426A48576B50514C6565387A42684D694470745A47787833454E664379593368676B427A416E626F78615339666A6365386D506C6F5F4A36786E754C4E31504775525453723066586F564E6C485941576C6443484B6A495A5934616F7242796668765A4D5366756330687357306A51','01a22ddbab9874ac9b96a4b1e86bd662','QUEUED',0,'2026-11-30 19:08:20.758007','2026-11-30 19:08:20.758007',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab9b7719a320077c84c1c6da',NULL,'SIGN_UP','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','en',X'674141414141427244636D6B5972625F59506D6B524564646A6C745A376B35486B4254493079714F4E324957636A73364C4D56424F3275345332532D7362586E7455726E344B6D7436694D3737323550794D5477645349795F2D30714A5F594A664177346235334868394371724B784F5742364D637636514175585647695433326D5F66425479575A5F697958474349573561303066333837355335624A5F2D74773D3D','01a22ddbab9b7719a320077c84c1c6da','QUEUED',0,'2026-11-30 19:08:20.763360','2026-11-30 19:08:20.763360',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbab9f7083b32211366c4d6da4',NULL,'SIGN_UP','acme-removed@acme.example','acme-removed@acme.example','acme-removed@acme.example','en',X'674141414141427244636D6B4C673845303577306965616A43646E43425F6772674B54674C363476596949614170624B764A30616B6A4D66496B38676861517765563876473841347838503043726A735F764F723568725F4C37314D2D736842736D346C50356B7749416E646A6B5F7337757369574D70567771513570435058424A786C3874485A345F6D41684E6532496459745574694751736B557231336F6F513D3D','01a22ddbab9f7083b32211366c4d6da4','QUEUED',0,'2026-11-30 19:08:20.767071','2026-11-30 19:08:20.767071',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbaba7742b9db344bff708949a',NULL,'RECOVERY','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244636D6B67777A76495559763276634C6D413366776846544D4647506A6261485A4956617A4C464F536770587177716E485A424C71774D726C6934714C3052436567785F6D34754C6C547A5A754E6F39414D71676E75716A495A752D766D546D437870743437334F47414E45306954546F672D53766B596F667563744A38326A733946476237706C52454F496D554D695944534E3653303974496B7445476D53556E306B4273517A5A436E30616A475135342D31415F674A5679503234344B4445774343','01a22ddbaba7742b9db344bff708949a','QUEUED',0,'2026-11-30 19:08:20.774600','2026-11-30 19:08:20.774600',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbaba873108d3d40cecb81d875',NULL,'RECLAIM','alice@acme.example','alice@acme.example','alice@acme.example','en',NULL,'01a22ddbaba873108d3d40cecb81d875','CANCELLED',0,'2026-11-30 19:08:20.774600','2026-11-30 19:08:20.774600',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbaba973138a4c97fbff90861b',NULL,'SIGN_UP','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','en',X'674141414141427244636D6B74785A52374D354F7A38735A5873624D72694B46567036766F4B4E7451787473456A47505A693850706F664F39494278774941344137643349707135785A5F475F45736E4F38756F6753727642434D325436306E5A55414C4D36596E503552774F2D2D424D564646675774545559345F58615F4A4E66626D3956677163553052485F4A7773772D5358594B665276386B62444E4564773D3D','01a22ddbaba973138a4c97fbff90861b','QUEUED',0,'2026-11-30 19:08:20.776946','2026-11-30 19:08:20.776946',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabb27567a823cea091be5b1a','01a22ddbab6e74df9de2fed3c2eb5eb9','PARTNERSHIP_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22ddbabb27567a823cea091be5b1a','CANCELLED',0,'2026-11-30 19:08:20.781450','2026-11-30 19:08:20.781450',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabb27567a823cea171361985','01a22ddbab6e74df9de2fed3c2eb5eb9','PARTNERSHIP_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',NULL,'01a22ddbabb27567a823cea171361985','CANCELLED',0,'2026-11-30 19:08:20.781450','2026-11-30 19:08:20.781450',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabba73b8a7c726fece81bfc2','01a22ddbab42718c883df83bcb338bf1','PARTNERSHIP_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244636D6B4F47754F79587A4F667936435A4C63614E4638527331624F6B6F324A567873706D7675314838636E4A6C53626E375A4775526147776E30345F4B617438324739394D5735504C655134635A426C47774733525F454B5657324938743643573531673456634D70594C62554B664B5F36306A6D59556E5A4C3439724A3965784F7756725A7566704B5061554C5855714659586A76695477556D3239615874556E74496B6C414A79634A5969646D4E6A4246495A5A456A3356476F5973663579334D','01a22ddbabba73b8a7c726fece81bfc2','QUEUED',0,'2026-11-30 19:08:20.793899','2026-11-30 19:08:20.793899',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabc5737691dd2cf81caf86e2','01a22ddbab6e74df9de2fed3c2eb5eb9','COLLABORATION_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22ddbabc5737691dd2cf81caf86e2','CANCELLED',0,'2026-11-30 19:08:20.802053','2026-11-30 19:08:20.802053',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabcb738dbfec90b8264c31d8','01a22ddbab6e74df9de2fed3c2eb5eb9','COLLABORATION_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',X'674141414141427244636D6B6F33696F68423831756A776E347477763842346B7A47307569682D6A6E645A7570735F64794457627A5A58336C7742766F464D4659615239454E4F4A4342654A634C5541757A2D74557475356A707566665172706F3730584653696B6F5571536A32464678566442724F3733686767564C2D504452467156735963584656506F6D77564471306259624942754750694D4F477566414A764D35792D5361312D565869304E487959424B6B31626169625F416C75645852563238624B5455413750365638426A6B354655354564306E7A46325958564635666F4D4752484B4D33684876587071784A385032383D','01a22ddbabcb738dbfec90b8264c31d8','QUEUED',0,'2026-11-30 19:08:20.811151','2026-11-30 19:08:20.811151',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabd07003b246e51f8aefa802','01a22ddbab42718c883df83bcb338bf1','COLLABORATION_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244636D6B6F7562613374664D626F6B684A6838526C4B54446B39506F75616776704574337A6665556A6E352D71676C6C594A77544932706367376171373571416C627258474765594F7476547863666430745A57685749454168757141364A65776E5336465178416F3933737761446D4A39617872536D5677483754697A44366F3552533546675A534A544732635642754B7261733952575768616B6575307838524A4534796E385647374668697667627354793768746E45714E6F764E32796B57647436473973576F6C456378355F4B5467445374566F58434375457962704D334D36516A3263465569613231493D','01a22ddbabd07003b246e51f8aefa802','QUEUED',0,'2026-11-30 19:08:20.816246','2026-11-30 19:08:20.816246',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabd871679df884a88276674c','01a22ddbab42718c883df83bcb338bf1','DOCUMENT','books@acme-books.example','books@acme-books.example','books@acme-books.example','en',X'674141414141427244636D6B3067666C32643178414B595A38726F666645307844324E734E435A4F5A367037634F376F3961735950466A6D396D397973527966484B366B4570703433762D4475626C7469486A365666374D50344F4364516B55452D5A5159565151435F447270697854386E357032504C707A76686E763943725A516F7458444A5370614762694B7948716D542D5F6F5F687438394A2D4C7139396B30374D6A39574B595F51465F7A796D4565444E4865386D616D6365765A6375615858495145774E547266616568496A34486E663244793437302D436A553442636275614944786D654E356C5658706E6C61714F34567453743837414E70617674776B6A6F7964307A5149762D753667326E74666B734F5A2D35457534383865346B7171506B6657647A3271546B446372386D36503147774D514C714554474356504C357152736E304C4A584655565650597274704B506B6E774A6938662D5539686837424B6938345859547136666D364F417164673D','01a22ddbabd871679df884a88276674c','QUEUED',0,'2026-11-30 19:08:20.817860','2026-11-30 19:08:20.817860',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabd9713ba9a6b0ac3ab2dd16',NULL,'SIGN_UP','eve@acme.example','eve@acme.example','eve@acme.example','en',X'674141414141427244636D6B39374F556D723650673168766E7939756E514E4C6D63416E46325A6569705F525332476B5930355557426B77496F666D6439647651756935344B7859426A7650494D7631784C626F5A524443574273447848634E5F4B30334268346C4946435171582D6138715A41333634652D44357136637A70593331676E63344E39504D5063593959775A31554F2D5942586D70715F6B7A5736513D3D','01a22ddbabd9713ba9a6b0ac3ab2dd16','QUEUED',0,'2026-11-30 19:08:20.825702','2026-11-30 19:08:20.825702',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabe17508b9be4226921216e3',NULL,'SIGN_UP','ada@acme.example','ada@acme.example','ada@acme.example','en',X'674141414141427244636D6B5A726B422D443977655343337A7A553353743348683649635753725856696559664650524350716C6C6F695152667077657872315F634F694F476639333670676130735931727463634B6870784A44644F6C6B31484572316B556A43715068504B5978576175706A796D74674F334459464D5A6275316E714132737852453667553745534E49576742584634356236774330597165513D3D','01a22ddbabe17508b9be4226921216e3','QUEUED',0,'2026-11-30 19:08:20.833273','2026-11-30 19:08:20.833273',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabe5725ca5e31fa35278fe3a',NULL,'SIGN_UP','bo@acme.example','bo@acme.example','bo@acme.example','en',X'674141414141427244636D6B37617A566A4F6464536E7A646433624C2D7A706144746C733072563249616173707379625A47313739432D516763697431663151417A5268783955514C4270744147745F2D4171327346546F4B357039615A37552D6F336B6466777562656F4A7A59304F49586C6749645757625765596B71574F78515F6A4A70494A51306345387650655A5870685F4C777357484A437051573830773D3D','01a22ddbabe5725ca5e31fa35278fe3a','QUEUED',0,'2026-11-30 19:08:20.837392','2026-11-30 19:08:20.837392',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabeb718298f4ec3c2ffac6ea',NULL,'SIGN_UP','çelik@acme.example','çelik@acme.example','çelik@acme.example','en',X'674141414141427244636D6B76716270542D3848374A5870746E5237574867363332546B6D5F6969526465684676324C59453256764D34344142615F616D7A6B32634772656C43426B4258767741595461307359725371546C54356257794B693441775F6B38557333555967306D5452386C366E466F6F326C4A666E664D4B526954794D536D357A366D50597155386D566D516937776C54714A4A596854685030513D3D','01a22ddbabeb718298f4ec3c2ffac6ea','QUEUED',0,'2026-11-30 19:08:20.842860','2026-11-30 19:08:20.842860',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabee71ccb22a364763cd3ff8',NULL,'SIGN_UP','lea@lea.example','lea@lea.example','lea@lea.example','en',X'674141414141427244636D6B2D6A4665397A5A4542624A4841377767616F4D6B4C2D3048364E494A6D624A707A6E6A364D446D37614451647370504E54533839506355314B4139434563676B4F6B4368717A6367413253744D725A476F6F4C5633766B346955707A326773493052536E37634A743057645436754861485A676F746348754F6E5537422D4A317A3435736B5161747942586732346F386C52774132773D3D','01a22ddbabee71ccb22a364763cd3ff8','QUEUED',0,'2026-11-30 19:08:20.846741','2026-11-30 19:08:20.846741',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabf2729baed026c5e2e8356d','01a22ddbab42718c883df83bcb338bf1','ACCOUNT_ADDED','lea@lea.example','lea@lea.example','lea@lea.example','en',X'674141414141427244636D6B567061724A7875734D6D5A726C7049726D6C715F7339595A515264714531742D4B2D6D7330343044433675697355346E445446375A484B5575456F51764879557354343031324345754E7356707239354141574770776E346332675635396A6778476F6475542D78655F5567637679416F795773725633386C315F674A76456F627A6F61533450445A6F5478586F387033325F5A34456A583266496D4F7647544449675534445531505633686B7247672D334F6A722D6B61644732783931615973756D3359396F376D566D6654745F626C686F445F4C4A34413456334B6D374F474E494C505575796A5A78694E3862513474736E4F626D416B396A6250637942','01a22ddbabf2729baed026c5e2e8356d','QUEUED',0,'2026-11-30 19:08:20.849565','2026-11-30 19:08:20.849565',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabf4735d9e9d85b322228ca8',NULL,'SIGN_UP','mia@mia.example','mia@mia.example','mia@mia.example','en',X'674141414141427244636D6B62546E6265616B573252466F4853514C5A615565785637353355575F5F2D67474E4F7A4E4152673951555451782D4636686367566B4765534C5A506D624A77656C2D68594633716A5A7A6D34344B5273694C2D45306474382D4F5741465A4D446E684F4935504C646262314F4A706F4852776373747631547366384D6F7038454B786B41377879553939504D6C737841457A547244413D3D','01a22ddbabf4735d9e9d85b322228ca8','QUEUED',0,'2026-11-30 19:08:20.852690','2026-11-30 19:08:20.852690',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabf774588ae67c436622b203','01a22ddbab42718c883df83bcb338bf1','ACCOUNT_ADDED','mia@mia.example','mia@mia.example','mia@mia.example','en',X'674141414141427244636D6B363264637241456B3743386869666B794E56786B534E6C6D373370305A302D6F573751395169706E6D3939316765332D4C5437325151474139687863496E4E61334778525A3471493778704F3974374345464D6E46515F4559503956705A486169534246724A4B6845745756476D4A3734676E35413139654F704C6F7A5A467957335038665571703164544370506B74367844677A797978625A6C6279435257567368597174776E696B5778334A4455364B367945576A39356E4C6566505F4D6F4A564963756550656F5472375954796C73507A53652D2D5448522D56733238384373566E57364838777056684A554F5970556A3968707A4A74467055666B6F','01a22ddbabf774588ae67c436622b203','QUEUED',0,'2026-11-30 19:08:20.855413','2026-11-30 19:08:20.855413',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbabfc7472b9849968ea31a07b',NULL,'SIGN_UP','bas@acme.example','bas@acme.example','bas@acme.example','en',X'674141414141427244636D6B33613151593832666D456A64556A62677A555F4F6F5A494E2D6D57783934694B4D5962676E426B7834746D7663787938574D4246797050634D56784E7641754F4370586B58325659474E4450374B6C6B4D5470775776366368726C45643856516E424D70467849756B4E43354E2D2D32577374366D632D346F5872736B435954652D734D7443366A3066316D6650585F475743544B773D3D','01a22ddbabfc7472b9849968ea31a07b','QUEUED',0,'2026-11-30 19:08:20.860482','2026-11-30 19:08:20.860482',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbac2271deb1e77d5b7308836a',NULL,'SIGN_UP','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'674141414141427244636D6B663956484536365375684A4B5F45436550786A35644E57416179422D6762774D49325A597671514636735173454C7836674F487743524A7776743936536F3062372D6A7171314C37777642494233444137754D654D354D6B486B37427575736D66362D32422D793956644B5854627353715953546F4845476173777558586C516D4F4F34344B61534168683130362D515746353576773D3D','01a22ddbac2271deb1e77d5b7308836a','QUEUED',0,'2026-11-30 19:08:20.898354','2026-11-30 19:08:20.898354',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22ddbac3070f1a94399b5c3dc8e46',NULL,'ACCOUNT_CHANGED','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'674141414141427244636D6B5765624C524C57706E482D5348674F415048796D3850466C4631455A35734C513858635A367032494A4C54425237487A7A69784756592D32386431314A476C395A52353058466A4E64754164354B4D2D6F52306C4255794D77664A665F66426276346866653244344A44676C745A744F5568716C56455879774D374754754565517A4F324C78416A31757472355F4C70376A754441616177374344587065776264765968535A634B72544A4E7072616E62677171667344564E68586A67434D3235676D47314D4F4574785A446F7041716962456141513D3D','01a22ddbac3070f1a94399b5c3dc8e46','QUEUED',0,'2026-11-30 19:08:20.905668','2026-11-30 19:08:20.905668',NULL,NULL,NULL,NULL);
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
INSERT INTO "memberships" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab797000afef52872844c91d','01a22ddbab787696805d81a93395f79d','01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab6e74df9de2fed5b7046029','ADMINISTRATOR','ACTIVE','01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab6e74df9de2fed5b7046029','2026-11-30 19:08:20.727497',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabbb74ceaa42e05873942de2','01a22ddbabbb74ceaa42e0571f5abbec','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','ADMINISTRATOR','ACTIVE','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.795437',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabbd7764b450ff96b898535f','01a22ddbabbd7764b450ff955ad1696c','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','ADMINISTRATOR','ACTIVE','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.797695',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabc170c8a1adf058232cba83','01a22ddbabbb74ceaa42e0571f5abbec','01a22ddbab42718c883df83bcb338bf1','01a22ddbabaa715e843ae1f7c5739ae1','MEMBER','ACTIVE','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.798475',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabc3729f9fa9ca7ee1b005cc','01a22ddbabbb74ceaa42e0571f5abbec','01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab6e74df9de2fed5b7046029','MEMBER','ACTIVE','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.802053','2026-12-30 19:08:20.802053','2026-11-30 19:08:20.806704',NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabcb738dbfec90b6c97ee9ee','01a22ddbabbb74ceaa42e0571f5abbec','01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab7176b9ad07681caa6b2003','MEMBER','PENDING','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.811151','2026-12-30 19:08:20.811151',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabcc765398fec15da44686e9','01a22ddbabbb74ceaa42e0571f5abbec','01a22ddbab42718c883df83bcb338bf1','01a22ddbab5a76279073930fb6cb2b98','MEMBER','ENDED','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.812660',NULL,'2026-11-30 19:08:20.813773',NULL);
INSERT INTO "memberships" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbabd07003b246e51db68bd157','01a22ddbab787696805d81a93395f79d','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','MEMBER','PENDING','01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab6e74df9de2fed5b7046029','2026-11-30 19:08:20.816246','2026-12-30 19:08:20.816246',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabde75e3a78372b0742d397e','01a22ddbabde75e3a78372afa7965fe4','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','ADMINISTRATOR','ACTIVE','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.830017',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe073c5b8299a4f9ad3184a','01a22ddbabde75e3a78372afa7965fe4','01a22ddbab42718c883df83bcb338bf1','01a22ddbab5a76279073930fb6cb2b98','ADMINISTRATOR','ACTIVE','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.832080',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe4729ea153f0e446dde9d8','01a22ddbabde75e3a78372afa7965fe4','01a22ddbab42718c883df83bcb338bf1','01a22ddbabe273038a468424693dd8a2','MEMBER','ACTIVE','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.836196',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe97032861e18f23fb62803','01a22ddbabde75e3a78372afa7965fe4','01a22ddbab42718c883df83bcb338bf1','01a22ddbabe6762992d3810dc0e21e02','MEMBER','ACTIVE','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.841563',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabed709e9be8f686e035bb3d','01a22ddbabde75e3a78372afa7965fe4','01a22ddbab42718c883df83bcb338bf1','01a22ddbabec75e6abd23c834e968901','MEMBER','ACTIVE','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','2026-11-30 19:08:20.845762',NULL,NULL,NULL);
CREATE TABLE obsolete_files (
	storage_key TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_obsolete_files PRIMARY KEY (storage_key)
);
CREATE TABLE organisations (
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
INSERT INTO "organisations" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab787696805d81a93395f79d','Initech N.V.','initech n.v.','KVK','33333333','ACTIVATED','2026-11-30 19:08:20.727497','2026-11-30 19:08:20.730560','MANUAL_REVIEW','2026-11-30 19:08:20.730560',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 19:08:20.730560');
INSERT INTO "organisations" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabbb74ceaa42e0571f5abbec','acme Sales B.V.','acme sales b.v.','KVK','11111111','ACTIVATED','2026-11-30 19:08:20.795437','2026-11-30 19:08:20.796336','MANUAL_REVIEW','2026-11-30 19:08:20.796336',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 19:08:20.796336');
INSERT INTO "organisations" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabbd7764b450ff955ad1696c','acme Later B.V.','acme later b.v.','KVK','11111119','PENDING','2026-11-30 19:08:20.797695',NULL,NULL,NULL,NULL,NULL,NULL,0,'NONE',NULL);
INSERT INTO "organisations" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabde75e3a78372afa7965fe4','Zuid ''Öst'' & Co','zuid ''ost'' & co','KVK','44444444','ACTIVATED','2026-11-30 19:08:20.830017','2026-11-30 19:08:20.830821','MANUAL_REVIEW','2026-11-30 19:08:20.830821',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 19:08:20.830821');
CREATE TABLE partnership_managers (
	partnership_id CHAR(32) NOT NULL, 
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership_managers PRIMARY KEY (partnership_id, environment_id, user_id), 
	CONSTRAINT fk_partnership_managers_partnership_id_partnerships FOREIGN KEY(partnership_id) REFERENCES partnerships (id)
);
INSERT INTO "partnership_managers" VALUES('01a22ddbabaf71929dbb2f95d7c93ed1','01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8');
INSERT INTO "partnership_managers" VALUES('01a22ddbabaf71929dbb2f95d7c93ed1','01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab6e74df9de2fed5b7046029');
INSERT INTO "partnership_managers" VALUES('01a22ddbabaf71929dbb2f95d7c93ed1','01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab7176b9ad07681caa6b2003');
INSERT INTO "partnership_managers" VALUES('01a22ddbabba73b8a7c726fcccb07fd3','01a22ddbab7571c5b538a8f3f23b5e91','01a22ddbab7571c5b538a8f5d3ee3209');
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
INSERT INTO "partnerships" VALUES('01a22ddbabaf71929dbb2f95d7c93ed1','01a22ddbab42718c883df83bcb338bf1','01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab42718c883df83bcb338bf1','01a22ddbab6e74df9de2fed3c2eb5eb9','ACTIVE',NULL,NULL,'2026-11-30 19:08:20.781450','2026-11-30 19:08:20.787881',NULL);
INSERT INTO "partnerships" VALUES('01a22ddbabba73b8a7c726fcccb07fd3','01a22ddbab7571c5b538a8f3f23b5e91','01a22ddbab42718c883df83bcb338bf1','01a22ddbab42718c883df83bcb338bf1','01a22ddbab7571c5b538a8f3f23b5e91','REQUESTED','to acme',NULL,'2026-11-30 19:08:20.793899',NULL,NULL);
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
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'BA70E5475B4B06F563448DB32A9F873687D199E3927A1F0D39C58CA5123185BD',NULL);
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'90CCCFA3E8DFF5F775DD9AF79D2CD3E22187F76EEF390EE0FDA18F384ACE0E53',NULL);
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'0897DFDFC65591DE1EA0CD961CAB24A3AF8670FE5852DCB8D5D9AFAEE7258747',NULL);
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'F18CCFDB28691F5FE5E5D8D16123EFCD4E70C29C685F259C82B5F28BC838FCB7',NULL);
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'1E0E26B4AC3872A62A97152B50B2659394949920A1F7BB15FED6FF23404E3941',NULL);
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'19E0968CB5DD0D93880D3B96CC78E01C1B4843CF1D9A0BB7D72D11AC5AFF3C7D',NULL);
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'8A3B55879A98A1A4D13F1FB7C35A19BECBA33801B479644F7DDCBF6C5ABFE542',NULL);
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'2A6EEDD0A18260BB0BC8DD663F74D3673B1D95B903A6F741F3DF067E2A7293C1',NULL);
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'9405DAE38AC7C71CF743BC1E95DF38D076C681C254FF6C3D5518FFA4B86A0F5E',NULL);
INSERT INTO "recovery_codes" VALUES('01a22ddbac2471f59dd1728d342c39f2',X'41E3E5F1745C440985FDA7C6DE53BFFC4F49D94AFD50D131902F0D998B8C22F1',NULL);
CREATE TABLE removed_addresses (
	environment_id CHAR(32) NOT NULL, 
	address_hash BLOB NOT NULL, 
	removed_at DATETIME NOT NULL, 
	CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash), 
	CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "removed_addresses" VALUES('01a22ddbab42718c883df83bcb338bf1',X'520421C6F657F7CC20A8FA1E86514DBAD360B898E7E7DCA2703BD7161E7BBB72','2026-11-30 19:08:20.772885');
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
INSERT INTO "secrets" VALUES(X'54EC13D27AA4CDAC063450E2BD96666251CDBC987F101504D6F8D3D55596015A','SIGN_UP','01a22ddbab1073cfbf273724b7b9910f',NULL,'2026-11-30 19:08:20.609448','2026-12-01 19:08:20.609448','2026-11-30 19:08:20.631969',NULL);
INSERT INTO "secrets" VALUES(X'F13E9630301215FFCA53EE91C9F54DB4BF28679BFA29FF2C2741D1C0031C5872','SIGN_UP','01a22ddbab5272c1a576012ea2e00370',NULL,'2026-11-30 19:08:20.690058','2026-12-01 19:08:20.690058','2026-11-30 19:08:20.692520',NULL);
INSERT INTO "secrets" VALUES(X'581AF9D4669523787BB6F9859E0C39EBA69D80E04745AF0E295275ECDCFD22F3','SIGN_UP','01a22ddbab5e758aa1bdd0461e79623d',NULL,'2026-11-30 19:08:20.702002','2026-12-01 19:08:20.702002','2026-11-30 19:08:20.703734',NULL);
INSERT INTO "secrets" VALUES(X'83775985E97316CBC219E370A02C3FFC1FC7BEC4C98477DC0DFBC7B6E948B166','SIGN_UP','01a22ddbab6270a4b9d06c5ddcbcc77c',NULL,'2026-11-30 19:08:20.706057','2026-12-01 19:08:20.706057','2026-11-30 19:08:20.707125',NULL);
INSERT INTO "secrets" VALUES(X'E14E251585BB421816600FD72CD8591703F1342B58865272CF48B8335688BC0B','SIGN_UP','01a22ddbab6977c0ac62fe1cc5633375',NULL,'2026-11-30 19:08:20.713257','2026-12-01 19:08:20.713257','2026-11-30 19:08:20.714376',NULL);
INSERT INTO "secrets" VALUES(X'781FBE51064E1200ADCA88CA9721BF3C4019D801F8201B3AC7FFE7D36F017497','SIGN_UP','01a22ddbab6c7266973c29664d165cc0',NULL,'2026-11-30 19:08:20.716625','2026-12-01 19:08:20.716625','2026-11-30 19:08:20.717771',NULL);
INSERT INTO "secrets" VALUES(X'AA22280640CCA05C62419F16565F23A068C5C7B5F920A51CC1213DEDA85C4FFD','SIGN_UP','01a22ddbab6f76379e891650542c07fd',NULL,'2026-11-30 19:08:20.719675','2026-12-01 19:08:20.719675','2026-11-30 19:08:20.720742',NULL);
INSERT INTO "secrets" VALUES(X'2671F1D339AF9833D163C2CD700D7646D78D70B13F9463AD5940BF0A58813D67','SIGN_UP','01a22ddbab7477b7975a44a12b4dbd0b',NULL,'2026-11-30 19:08:20.724150','2026-12-01 19:08:20.724150','2026-11-30 19:08:20.725305',NULL);
INSERT INTO "secrets" VALUES(X'947A0E0ABF34E034B9FAE122449A09453375A35BA460B248A4592187835FBD30','INVITATION','01a22ddbab8772cb97e2efe15671a079',NULL,'2026-11-30 19:08:20.739871','2026-12-07 19:08:20.739871',NULL,NULL);
INSERT INTO "secrets" VALUES(X'4C0C85DEC5F7B0596028FDCD0C95AE26B8E050B06A083A7EE3C4736AC66469EB','INVITATION','01a22ddbab8a7264a62767abdfc37a8b',NULL,'2026-11-30 19:08:20.746168','2026-12-07 19:08:20.746168',NULL,NULL);
INSERT INTO "secrets" VALUES(X'7D2788750D72E014034FEA1D80606C7280BAD6D69A9B05AFAECD78B9BE4EBE7C','FIRST_PASSWORD','01a22ddbab9473b3b47ebfa6b17af9f5',NULL,'2026-11-30 19:08:20.756195','2026-12-07 19:08:20.756195',NULL,NULL);
INSERT INTO "secrets" VALUES(X'540B4ACFB398B94322B3CE53492737E463D96C107DE7ED39FDEC4B94A5B7E0CA','SIGN_UP','01a22ddbab9b7719a320077b46d427f7',NULL,'2026-11-30 19:08:20.763360','2026-12-01 19:08:20.763360','2026-11-30 19:08:20.764560',NULL);
INSERT INTO "secrets" VALUES(X'302F35BC885DF64174F8C897D235316035A8292F0C32A3BA4B0C07A027D91D13','SIGN_UP','01a22ddbab9f7083b32211354cd48f3f',NULL,'2026-11-30 19:08:20.767071','2026-12-01 19:08:20.767071','2026-11-30 19:08:20.768017',NULL);
INSERT INTO "secrets" VALUES(X'487AA6A201805F7C2C7DB18D0E1BA51F9EBC50479931268A1644A5A7B313DBDC','RECOVERY','01a22ddbab40765ab76e04712b940b8b',NULL,'2026-11-30 19:08:20.774600','2026-11-30 19:38:20.774600',NULL,NULL);
INSERT INTO "secrets" VALUES(X'8427A51FC48111A11F0581DCCDDBDE0691559571EBAC14EB76BD36C355A5C37C','RECLAIM','01a22ddbab40765ab76e04712b940b8b','alice@acme.example','2026-11-30 19:08:20.774600','2026-11-30 19:38:20.774600',NULL,NULL);
INSERT INTO "secrets" VALUES(X'E950B0594B212DFFAF51CE2670B5B886374E096C4B14A7D0B4D59FC859083290','SIGN_UP','01a22ddbaba973138a4c97fa08c345ca',NULL,'2026-11-30 19:08:20.776946','2026-12-01 19:08:20.776946','2026-11-30 19:08:20.777821',NULL);
INSERT INTO "secrets" VALUES(X'115FE833AFDC998D4E194B0706C75DE352808E4F1FC722036AD16C67F68492EF','SIGN_UP','01a22ddbabd9713ba9a6b0ab84ad2e9d',NULL,'2026-11-30 19:08:20.825702','2026-12-01 19:08:20.825702','2026-11-30 19:08:20.826712',NULL);
INSERT INTO "secrets" VALUES(X'265AC076E2CCEE3E09F39D87F57748325DF88DE698C44DFFCE80F560D9688522','SIGN_UP','01a22ddbabe17508b9be4225e3347fe2',NULL,'2026-11-30 19:08:20.833273','2026-12-01 19:08:20.833273','2026-11-30 19:08:20.834233',NULL);
INSERT INTO "secrets" VALUES(X'6D3539C3CEE8A67DA0FBE7C982B185193865C6B0ECD91989619CAE1E1299168C','SIGN_UP','01a22ddbabe5725ca5e31fa2c07952fd',NULL,'2026-11-30 19:08:20.837392','2026-12-01 19:08:20.837392','2026-11-30 19:08:20.838236',NULL);
INSERT INTO "secrets" VALUES(X'AF21E13CFE66CA552E37FFF802570816F439E536F5A9CAD154ECB12DE5C8D32A','SIGN_UP','01a22ddbabea72909af4f67f12568a86',NULL,'2026-11-30 19:08:20.842860','2026-12-01 19:08:20.842860','2026-11-30 19:08:20.843724',NULL);
INSERT INTO "secrets" VALUES(X'48BB7D8EF22427EBD6594E5DA5A6E927BB7C9F7956989182ADD9F79847474911','SIGN_UP','01a22ddbabee71ccb22a3646d9719237',NULL,'2026-11-30 19:08:20.846741','2026-12-01 19:08:20.846741','2026-11-30 19:08:20.847562',NULL);
INSERT INTO "secrets" VALUES(X'9947DE21C3D89B22193481B9968ED104008D792450144A6310D93EB06CDD9334','SIGN_UP','01a22ddbabf4735d9e9d85b2d0cf7f9c',NULL,'2026-11-30 19:08:20.852690','2026-12-01 19:08:20.852690','2026-11-30 19:08:20.853686',NULL);
INSERT INTO "secrets" VALUES(X'FC0A290AF996ECF3FC92E8A75E7D3D3CAD020043CDEB412ECB96FBD6E63D0843','SIGN_UP','01a22ddbabfc7472b98499675a9042b8',NULL,'2026-11-30 19:08:20.860482','2026-12-01 19:08:20.860482','2026-11-30 19:08:20.861480',NULL);
INSERT INTO "secrets" VALUES(X'F9166914F2EDF9D126FD19C47844FF6101A4A409128C361F7BE5F58E634FA878','SIGN_UP','01a22ddbac2271deb1e77d5ac4a748a6',NULL,'2026-11-30 19:08:20.898354','2026-12-01 19:08:20.898354','2026-11-30 19:08:20.899814',NULL);
INSERT INTO "secrets" VALUES(X'B4AA31EA0D6B1992EBA575F593D607D88E9CE517BD3DB615D545892FF6051C0A','UNDO_ACCOUNT_CHANGE','01a22ddbac2471f59dd1728d342c39f2','TWO_FACTOR_ENABLED','2026-11-30 19:08:20.905668','2026-12-14 19:08:20.905668',NULL,NULL);
CREATE TABLE sessions (
	id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	token_hash BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	authenticated_at DATETIME NOT NULL, 
	last_used_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	user_agent TEXT, 
	identity_provider TEXT, 
	external_identity_id CHAR(32), 
	provider_subject TEXT, 
	provider_sid TEXT, 
	CONSTRAINT pk_sessions PRIMARY KEY (id), 
	CONSTRAINT fk_sessions_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash)
);
INSERT INTO "sessions" VALUES('01a22ddbab4f75928d3e7805b35570ff','01a22ddbab40765ab76e04712b940b8b',X'3966760584175D7B0449724959E844DDD80E057D7D0FCA2A89C0135A3E0C1B3F','2026-11-30 19:08:20.631969','2026-11-30 19:08:20.631969','2026-11-30 19:08:20.631969','2026-12-30 19:08:20.631969','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbab5c77299322cf8554261488','01a22ddbab5970079ca9f4793a4b5a1d',X'5D5836973E488DF201577EA5937043E0595CDFCBAB6AE60A46C5328308DAED95','2026-11-30 19:08:20.692520','2026-11-30 19:08:20.692520','2026-11-30 19:08:20.692520','2026-12-30 19:08:20.692520','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbab6073fba4440c0ad7c8f613','01a22ddbab6073fba4440c04ae663b69',X'9CF91491137091ABE589C815117141970A803A1BA7F761D0DBE07490B3969E6D','2026-11-30 19:08:20.703734','2026-11-30 19:08:20.703734','2026-11-30 19:08:20.703734','2026-12-30 19:08:20.703734','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbab64705eb746c967ca6c6c00','01a22ddbab637316b73d7f7a5697e582',X'9A0B77478E351E3454558ACB7F40651B5EB60B6C54C0164435ED6915B61115A1','2026-11-30 19:08:20.707125','2026-11-30 19:08:20.707125','2026-11-30 19:08:20.707125','2026-12-30 19:08:20.707125','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbab6b76df9498f12dbeb8605b','01a22ddbab6a7620b65e6472a482869e',X'553E9FDC405B4269481F2586A315AE1CB0634CCC005D8F0BD2486928117033A1','2026-11-30 19:08:20.714376','2026-11-30 19:08:20.714376','2026-11-30 19:08:20.714376','2026-12-30 19:08:20.714376','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbab6e74df9de2fed76d3abdd1','01a22ddbab6d7396aed8e8d98e217a5a',X'A7668736AF87C35E01A9EE845F611CF79B49B4C6B9E21D89F7339AEC3C2AD67E','2026-11-30 19:08:20.717771','2026-11-30 19:08:20.717771','2026-11-30 19:08:20.717771','2026-12-30 19:08:20.717771','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbab7176b9ad07681f546758ca','01a22ddbab7176b9ad07681adc6d6231',X'95035BC8B080D62B26BAEF9B7D00222FFE91E31D7A87C5856CAF2DF53CBF33C5','2026-11-30 19:08:20.720742','2026-11-30 19:08:20.720742','2026-11-30 19:08:20.720742','2026-12-30 19:08:20.720742','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbab76737cbc20465e256b47f9','01a22ddbab7571c5b538a8f128db2a5b',X'0E7A55A67133219128F7899ED9C642018C339BA7F5BF1D46736B1CC1FCC08B85','2026-11-30 19:08:20.725305','2026-11-30 19:08:20.725305','2026-11-30 19:08:20.725305','2026-12-30 19:08:20.725305','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbab9e719f822ee68e0fc61c02','01a22ddbab9d77508ed3d0ce2ff80c8d',X'E92BD8DFE5B38277C47812C093E76CAEE80FD60D3130FCF6C938BCC5D96E4F5A','2026-11-30 19:08:20.764560','2026-11-30 19:08:20.764560','2026-11-30 19:08:20.764560','2026-12-30 19:08:20.764560','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbaba172e8abb6a1adc11346f8','01a22ddbaba0767194f55cf612203021',X'645089E7B34DB8BC6E066422FFD80A5BB39E738EADC0F367DB7CEFE9405D327F','2026-11-30 19:08:20.768017','2026-11-30 19:08:20.768017','2026-11-30 19:08:20.768017','2026-12-30 19:08:20.768017','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbabaa715e843ae1fa269e2ef6','01a22ddbabaa715e843ae1f5a042f0fa',X'A5DD3E46B54AFB7FD6E8EEE490FA73A11440F88048AC74BCD7596AC5636E943B','2026-11-30 19:08:20.777821','2026-11-30 19:08:20.777821','2026-11-30 19:08:20.777821','2026-12-30 19:08:20.777821','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbabdb75048554b6509b365255','01a22ddbabdb75048554b64b53e5df3e',X'4A427CEDF5A73E0D90778696505160FD55537AA4D9D24F23465F3F2F9FD53BAD','2026-11-30 19:08:20.826712','2026-11-30 19:08:20.826712','2026-11-30 19:08:20.826712','2026-12-30 19:08:20.826712','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbabe37503bd4f7a2eb95944c9','01a22ddbabe273038a46842250e9d020',X'78DE0024A94FD294F75D9157A3FD301BD8E4ECB4CFC32C51B61904A80774EE2A','2026-11-30 19:08:20.834233','2026-11-30 19:08:20.834233','2026-11-30 19:08:20.834233','2026-12-30 19:08:20.834233','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbabe770dfa5157fcb264f5df7','01a22ddbabe6762992d3810b1ff75fca',X'B1DF2214B50595775F93291819B8E7A987D4EF6E13A73FEF4809DCC87108F9FC','2026-11-30 19:08:20.838236','2026-11-30 19:08:20.838236','2026-11-30 19:08:20.838236','2026-12-30 19:08:20.838236','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbabec75e6abd23c8649be4943','01a22ddbabec75e6abd23c81d52df6c6',X'2856C656F5E789B5012C3A503E950E92C58745302739F4CA753C095E51A0437B','2026-11-30 19:08:20.843724','2026-11-30 19:08:20.843724','2026-11-30 19:08:20.843724','2026-12-30 19:08:20.843724','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbabf07541a477a9768cec75f3','01a22ddbabef702ba6b64f71f5ee8d17',X'2A5DE8ADCB403C2E2612AB5C90644940D14B2167E808FE4B28AE99C661F67F56','2026-11-30 19:08:20.847562','2026-11-30 19:08:20.847562','2026-11-30 19:08:20.847562','2026-12-30 19:08:20.847562','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbabf67451bfce34fc6c038f29','01a22ddbabf574ae8ff6368ee62a0f88',X'916FC3C1EAFD576434705A403BE352AE4BF445FBF0AEF3CAE0919323126DE25B','2026-11-30 19:08:20.853686','2026-11-30 19:08:20.853686','2026-11-30 19:08:20.853686','2026-12-30 19:08:20.853686','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbabfe71919dfc0cc642dcace2','01a22ddbabfd75a5926c0a115a22d6cf',X'A29F167A8324831FB19D2048C33C39E4666735D7AF8944ADCA97079AEDC26658','2026-11-30 19:08:20.861480','2026-11-30 19:08:20.861480','2026-11-30 19:08:20.861480','2026-12-30 19:08:20.861480','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22ddbac2570409e4cc0dc46712ba4','01a22ddbac2471f59dd1728d342c39f2',X'6A205A1F0AB6088F95666E4D92A109269B375CE8E47CB33732FD63188C523ECC','2026-11-30 19:08:20.899814','2026-11-30 19:08:20.899814','2026-11-30 19:08:20.899814','2026-12-30 19:08:20.899814','tests',NULL,NULL,NULL,NULL);
CREATE TABLE sign_ups (
	id CHAR(32) NOT NULL, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_ups PRIMARY KEY (id)
);
INSERT INTO "sign_ups" VALUES('01a22ddbab1073cfbf273724b7b9910f','alice@acme.example','alice@acme.example','en','2026-11-30 19:08:20.609448');
INSERT INTO "sign_ups" VALUES('01a22ddbab5272c1a576012ea2e00370','bob@acme.example','bob@acme.example','en','2026-11-30 19:08:20.690058');
INSERT INTO "sign_ups" VALUES('01a22ddbab5e758aa1bdd0461e79623d','carol@globex.example','carol@globex.example','en','2026-11-30 19:08:20.702002');
INSERT INTO "sign_ups" VALUES('01a22ddbab6270a4b9d06c5ddcbcc77c','dave@globex.example','dave@globex.example','en','2026-11-30 19:08:20.706057');
INSERT INTO "sign_ups" VALUES('01a22ddbab6977c0ac62fe1cc5633375','frank@frank.example','frank@frank.example','en','2026-11-30 19:08:20.713257');
INSERT INTO "sign_ups" VALUES('01a22ddbab6c7266973c29664d165cc0','ina@initech.example','ina@initech.example','en','2026-11-30 19:08:20.716625');
INSERT INTO "sign_ups" VALUES('01a22ddbab6f76379e891650542c07fd','iris@initech.example','iris@initech.example','en','2026-11-30 19:08:20.719675');
INSERT INTO "sign_ups" VALUES('01a22ddbab7477b7975a44a12b4dbd0b','hank@umbrella.example','hank@umbrella.example','en','2026-11-30 19:08:20.724150');
INSERT INTO "sign_ups" VALUES('01a22ddbab9b7719a320077b46d427f7','acme-blocked@acme.example','acme-blocked@acme.example','en','2026-11-30 19:08:20.763360');
INSERT INTO "sign_ups" VALUES('01a22ddbab9f7083b32211354cd48f3f','acme-removed@acme.example','acme-removed@acme.example','en','2026-11-30 19:08:20.767071');
INSERT INTO "sign_ups" VALUES('01a22ddbaba973138a4c97fa08c345ca','acme-member@acme.example','acme-member@acme.example','en','2026-11-30 19:08:20.776946');
INSERT INTO "sign_ups" VALUES('01a22ddbabd9713ba9a6b0ab84ad2e9d','eve@acme.example','eve@acme.example','en','2026-11-30 19:08:20.825702');
INSERT INTO "sign_ups" VALUES('01a22ddbabe17508b9be4225e3347fe2','ada@acme.example','ada@acme.example','en','2026-11-30 19:08:20.833273');
INSERT INTO "sign_ups" VALUES('01a22ddbabe5725ca5e31fa2c07952fd','bo@acme.example','bo@acme.example','en','2026-11-30 19:08:20.837392');
INSERT INTO "sign_ups" VALUES('01a22ddbabea72909af4f67f12568a86','çelik@acme.example','çelik@acme.example','en','2026-11-30 19:08:20.842860');
INSERT INTO "sign_ups" VALUES('01a22ddbabee71ccb22a3646d9719237','lea@lea.example','lea@lea.example','en','2026-11-30 19:08:20.846741');
INSERT INTO "sign_ups" VALUES('01a22ddbabf4735d9e9d85b2d0cf7f9c','mia@mia.example','mia@mia.example','en','2026-11-30 19:08:20.852690');
INSERT INTO "sign_ups" VALUES('01a22ddbabfc7472b98499675a9042b8','bas@acme.example','bas@acme.example','en','2026-11-30 19:08:20.860482');
INSERT INTO "sign_ups" VALUES('01a22ddbac2271deb1e77d5ac4a748a6','gavin@hooli.example','gavin@hooli.example','en','2026-11-30 19:08:20.898354');
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
INSERT INTO "throttles" VALUES(X'5EB98535BE269E844F27EEA533A25E72B5C90F65686A3441F756E236748E1339',6,'2026-11-30 19:08:20.855413','2026-12-01 19:08:20.739871');
INSERT INTO "throttles" VALUES(X'39147EF40AD6908BFCD57FAEE86D50B85C41FA5E969BF4A3A27779F64EB4DFE1',1,'2026-11-30 19:08:20.758007','2026-12-01 19:08:20.758007');
INSERT INTO "throttles" VALUES(X'F9B5BF8C6802DAF7F97F0DFF5B220E184CAB282B8EC4385F5EFA9E28B1EF77F4',1,'2026-11-30 19:08:20.774600','2026-11-30 20:08:20.774600');
INSERT INTO "throttles" VALUES(X'1F8A8B5C58B7595ECDDCBACBCD6149BE6608525B0A695479C7DA233A7656B079',1,'2026-11-30 19:08:20.774600','2026-11-30 20:08:20.774600');
INSERT INTO "throttles" VALUES(X'663E0DCAA572E663F44AFE7EF13585B94264E006113DD326F4355B923816CECE',1,'2026-11-30 19:08:20.774600','2026-11-30 20:08:20.774600');
INSERT INTO "throttles" VALUES(X'50FD47C1E342E7E40990683FB5B5D53CAAA798E07408C16A432BBC367150CB04',1,'2026-11-30 19:08:20.905668','2026-12-01 19:08:20.905668');
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
INSERT INTO "user_counts" VALUES('01a22ddbab42718c883df83bcb338bf1','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22ddbab42718c883df83bcb338bf1','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22ddbab42718c883df83bcb338bf1','INVITED','BASIC_USER',4);
INSERT INTO "user_counts" VALUES('01a22ddbab42718c883df83bcb338bf1','ACTIVE','BASIC_USER',5);
INSERT INTO "user_counts" VALUES('01a22ddbab6073fba4440c06a12c301d','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22ddbab6073fba4440c06a12c301d','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22ddbab6073fba4440c06a12c301d','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22ddbab6073fba4440c06a12c301d','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22ddbab6073fba4440c06a12c301d','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22ddbab6a7620b65e64748c671d45','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22ddbab6a7620b65e64748c671d45','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22ddbab7571c5b538a8f3f23b5e91','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22ddbab7571c5b538a8f3f23b5e91','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22ddbab42718c883df83bcb338bf1','INVITED','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22ddbab42718c883df83bcb338bf1','BLOCKED','BASIC_USER',2);
INSERT INTO "user_counts" VALUES('01a22ddbab42718c883df83bcb338bf1','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22ddbabef702ba6b64f738f01e6f8','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22ddbabef702ba6b64f738f01e6f8','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22ddbabf67451bfce34f8aab55462','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22ddbabf67451bfce34f8aab55462','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22ddbac2471f59dd1728f80865e0a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22ddbac2471f59dd1728f80865e0a','ACTIVE','ADMINISTRATOR',1);
CREATE TABLE user_words (
	environment_id CHAR(32) NOT NULL, 
	word TEXT NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_words PRIMARY KEY (environment_id, word, user_id), 
	CONSTRAINT fk_user_words_environment_id_user_id_users FOREIGN KEY(environment_id, user_id) REFERENCES users (environment_id, id) ON DELETE CASCADE
);
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','acme','01a22ddbab437455a28b395d9c6b9bb8');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','de','01a22ddbab437455a28b395d9c6b9bb8');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbab437455a28b395d9c6b9bb8');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','vries','01a22ddbab437455a28b395d9c6b9bb8');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','acme','01a22ddbab5a76279073930fb6cb2b98');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbab5a76279073930fb6cb2b98');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','jansen','01a22ddbab5a76279073930fb6cb2b98');
INSERT INTO "user_words" VALUES('01a22ddbab6073fba4440c06a12c301d','example','01a22ddbab6073fba4440c088375acca');
INSERT INTO "user_words" VALUES('01a22ddbab6073fba4440c06a12c301d','globex','01a22ddbab6073fba4440c088375acca');
INSERT INTO "user_words" VALUES('01a22ddbab6073fba4440c06a12c301d','smit','01a22ddbab6073fba4440c088375acca');
INSERT INTO "user_words" VALUES('01a22ddbab6073fba4440c06a12c301d','bakker','01a22ddbab637316b73d7f7c957d2751');
INSERT INTO "user_words" VALUES('01a22ddbab6073fba4440c06a12c301d','example','01a22ddbab637316b73d7f7c957d2751');
INSERT INTO "user_words" VALUES('01a22ddbab6073fba4440c06a12c301d','globex','01a22ddbab637316b73d7f7c957d2751');
INSERT INTO "user_words" VALUES('01a22ddbab6a7620b65e64748c671d45','example','01a22ddbab6b76df9498f12b601ffae7');
INSERT INTO "user_words" VALUES('01a22ddbab6a7620b65e64748c671d45','visser','01a22ddbab6b76df9498f12b601ffae7');
INSERT INTO "user_words" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','example','01a22ddbab6e74df9de2fed5b7046029');
INSERT INTO "user_words" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','initech','01a22ddbab6e74df9de2fed5b7046029');
INSERT INTO "user_words" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','kok','01a22ddbab6e74df9de2fed5b7046029');
INSERT INTO "user_words" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','example','01a22ddbab7176b9ad07681caa6b2003');
INSERT INTO "user_words" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','initech','01a22ddbab7176b9ad07681caa6b2003');
INSERT INTO "user_words" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','kok','01a22ddbab7176b9ad07681caa6b2003');
INSERT INTO "user_words" VALUES('01a22ddbab7571c5b538a8f3f23b5e91','example','01a22ddbab7571c5b538a8f5d3ee3209');
INSERT INTO "user_words" VALUES('01a22ddbab7571c5b538a8f3f23b5e91','mol','01a22ddbab7571c5b538a8f5d3ee3209');
INSERT INTO "user_words" VALUES('01a22ddbab7571c5b538a8f3f23b5e91','umbrella','01a22ddbab7571c5b538a8f5d3ee3209');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1',';acme','01a22ddbab8772cb97e2efe2b53ceea0');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbab8772cb97e2efe2b53ceea0');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','pending','01a22ddbab8772cb97e2efe2b53ceea0');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','added','01a22ddbab9473b3b47ebfa7e063f257');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbab9473b3b47ebfa7e063f257');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbab9874ac9b96a4b08ecb5234');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','blocked','01a22ddbab9d77508ed3d0d0c5ba6af6');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbab9d77508ed3d0d0c5ba6af6');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbabaa715e843ae1f7c5739ae1');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','member','01a22ddbabaa715e843ae1f7c5739ae1');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','acme','01a22ddbabdb75048554b64d44bec358');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbabdb75048554b64d44bec358');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','zwart','01a22ddbabdb75048554b64d44bec358');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','acme','01a22ddbabe273038a468424693dd8a2');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','de','01a22ddbabe273038a468424693dd8a2');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbabe273038a468424693dd8a2');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','wit','01a22ddbabe273038a468424693dd8a2');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','acme','01a22ddbabe6762992d3810dc0e21e02');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbabe6762992d3810dc0e21e02');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','wit','01a22ddbabe6762992d3810dc0e21e02');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','=celik','01a22ddbabec75e6abd23c834e968901');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','acme','01a22ddbabec75e6abd23c834e968901');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbabec75e6abd23c834e968901');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','kaya','01a22ddbabec75e6abd23c834e968901');
INSERT INTO "user_words" VALUES('01a22ddbabef702ba6b64f738f01e6f8','example','01a22ddbabf07541a477a974d2a5b248');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbabf172369884d929dfc2f2b3');
INSERT INTO "user_words" VALUES('01a22ddbabf67451bfce34f8aab55462','example','01a22ddbabf67451bfce34fa8ce93e08');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbabf774588ae67c42c2885edd');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','acme','01a22ddbabfe71919dfc0cc3fe56e917');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','blok','01a22ddbabfe71919dfc0cc3fe56e917');
INSERT INTO "user_words" VALUES('01a22ddbab42718c883df83bcb338bf1','example','01a22ddbabfe71919dfc0cc3fe56e917');
INSERT INTO "user_words" VALUES('01a22ddbac2471f59dd1728f80865e0a','bel','01a22ddbac2471f59dd1729158fa6904');
INSERT INTO "user_words" VALUES('01a22ddbac2471f59dd1728f80865e0a','example','01a22ddbac2471f59dd1729158fa6904');
INSERT INTO "user_words" VALUES('01a22ddbac2471f59dd1728f80865e0a','hooli','01a22ddbac2471f59dd1729158fa6904');
CREATE TABLE users (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	account_id CHAR(32), 
	name TEXT, 
	name_key TEXT, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	person TEXT NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	relationship_manager BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	activated_at DATETIME, 
	last_active_at DATETIME, 
	blocked_reason TEXT, 
	CONSTRAINT pk_users PRIMARY KEY (environment_id, id), 
	CONSTRAINT fk_users_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_users_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id), 
	CONSTRAINT uq_users_environment_id_account_id UNIQUE (environment_id, account_id), 
	CONSTRAINT uq_users_environment_id_canonical UNIQUE (environment_id, canonical)
);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab437455a28b395d9c6b9bb8','01a22ddbab40765ab76e04712b940b8b','Alice de Vries','alice de vries','alice@acme.example','alice@acme.example','alice@acme.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:08:20.631969','2026-11-30 19:08:20.631969','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab5a76279073930fb6cb2b98','01a22ddbab5970079ca9f4793a4b5a1d','Bob Jansen','bob jansen','bob@acme.example','bob@acme.example','bob@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:08:20.692520','2026-11-30 19:08:20.692520','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab6073fba4440c06a12c301d','01a22ddbab6073fba4440c088375acca','01a22ddbab6073fba4440c04ae663b69','Carol Smit','carol smit','carol@globex.example','carol@globex.example','carol@globex.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:08:20.703734','2026-11-30 19:08:20.703734','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab6073fba4440c06a12c301d','01a22ddbab637316b73d7f7c957d2751','01a22ddbab637316b73d7f7a5697e582','Dave Bakker','dave bakker','dave@globex.example','dave@globex.example','dave@globex.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 19:08:20.707125','2026-11-30 19:08:20.707125','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab6a7620b65e64748c671d45','01a22ddbab6b76df9498f12b601ffae7','01a22ddbab6a7620b65e6472a482869e','Frank Visser','frank visser','frank@frank.example','frank@frank.example','frank@frank.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:08:20.714376','2026-11-30 19:08:20.714376','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab6e74df9de2fed5b7046029','01a22ddbab6d7396aed8e8d98e217a5a','Ina Kok','ina kok','ina@initech.example','ina@initech.example','ina@initech.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:08:20.717771','2026-11-30 19:08:20.717771','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab6e74df9de2fed3c2eb5eb9','01a22ddbab7176b9ad07681caa6b2003','01a22ddbab7176b9ad07681adc6d6231','Iris Kok','iris kok','iris@initech.example','iris@initech.example','iris@initech.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 19:08:20.720742','2026-11-30 19:08:20.720742','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab7571c5b538a8f3f23b5e91','01a22ddbab7571c5b538a8f5d3ee3209','01a22ddbab7571c5b538a8f128db2a5b','Hank Mol','hank mol','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:08:20.725305','2026-11-30 19:08:20.725305','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab8772cb97e2efe2b53ceea0',NULL,NULL,NULL,'acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','INVITED',1,'2026-11-30 19:08:20.739871',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab9473b3b47ebfa7e063f257',NULL,'acme Added','acme added','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','BASIC_USER','INVITED',0,'2026-11-30 19:08:20.756195',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab9874ac9b96a4b08ecb5234','01a22ddbab6a7620b65e6472a482869e','Frank','frank','frank@frank.example','frank@frank.example','frank@frank.example','BASIC_USER','INVITED',0,'2026-11-30 19:08:20.758007',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbab9d77508ed3d0d0c5ba6af6','01a22ddbab9d77508ed3d0ce2ff80c8d','acme Blocked','acme blocked','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 19:08:20.764560','2026-11-30 19:08:20.764560','2026-11-30 19:08:00.000000','the acme reason');
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabaa715e843ae1f7c5739ae1','01a22ddbabaa715e843ae1f5a042f0fa','acme Member','acme member','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:08:20.777821','2026-11-30 19:08:20.777821','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabdb75048554b64d44bec358','01a22ddbabdb75048554b64b53e5df3e','Eve Zwart','eve zwart','eve@acme.example','eve@acme.example','eve@acme.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 19:08:20.826712','2026-11-30 19:08:20.826712','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe273038a468424693dd8a2','01a22ddbabe273038a46842250e9d020','Ada de Wit','ada de wit','ada@acme.example','ada@acme.example','ada@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:08:20.834233','2026-11-30 19:08:20.834233','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabe6762992d3810dc0e21e02','01a22ddbabe6762992d3810b1ff75fca','Bo Wit','bo wit','bo@acme.example','bo@acme.example','bo@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:08:20.838236','2026-11-30 19:08:20.838236','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabec75e6abd23c834e968901','01a22ddbabec75e6abd23c81d52df6c6','Çelik Kaya','celik kaya','çelik@acme.example','çelik@acme.example','çelik@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:08:20.843724','2026-11-30 19:08:20.843724','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbabef702ba6b64f738f01e6f8','01a22ddbabf07541a477a974d2a5b248','01a22ddbabef702ba6b64f71f5ee8d17','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:08:20.847562','2026-11-30 19:08:20.847562','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabf172369884d929dfc2f2b3','01a22ddbabef702ba6b64f71f5ee8d17','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','BASIC_USER','INVITED',0,'2026-11-30 19:08:20.849565',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22ddbabf67451bfce34f8aab55462','01a22ddbabf67451bfce34fa8ce93e08','01a22ddbabf574ae8ff6368ee62a0f88','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:08:20.853686','2026-11-30 19:08:20.853686','2026-11-30 19:08:00.000000',NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabf774588ae67c42c2885edd','01a22ddbabf574ae8ff6368ee62a0f88','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','BASIC_USER','INVITED',0,'2026-11-30 19:08:20.855413',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22ddbab42718c883df83bcb338bf1','01a22ddbabfe71919dfc0cc3fe56e917','01a22ddbabfd75a5926c0a115a22d6cf','Bas Blok','bas blok','bas@acme.example','bas@acme.example','bas@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 19:08:20.861480','2026-11-30 19:08:20.861480','2026-11-30 19:08:00.000000','a "reason" with lines');
INSERT INTO "users" VALUES('01a22ddbac2471f59dd1728f80865e0a','01a22ddbac2471f59dd1729158fa6904','01a22ddbac2471f59dd1728d342c39f2','Gavin Bel','gavin bel','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:08:20.899814','2026-11-30 19:08:20.899814','2026-11-30 19:08:00.000000',NULL);
CREATE INDEX ix_audit_events_environment_id_id ON audit_events (environment_id, id);
CREATE INDEX ix_audit_events_of_action ON audit_events (environment_id, action, id);
CREATE INDEX ix_audit_events_of_actor ON audit_events (environment_id, actor_id, id);
CREATE INDEX ix_audit_events_of_actor_and_action ON audit_events (environment_id, actor_id, action, id);
CREATE INDEX ix_audit_events_of_target ON audit_events (environment_id, target_id, id);
CREATE INDEX ix_audit_events_with_origin ON audit_events (id) WHERE origin <> '';
CREATE INDEX ix_environments_closed_at ON environments (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX ix_environments_name_key_id ON environments (name_key, id);
CREATE INDEX ix_inbox_items_closed ON inbox_items (id) WHERE NOT is_open;
CREATE INDEX ix_inbox_items_membership_id ON inbox_items (membership_id);
CREATE INDEX ix_inbox_items_partnership_id ON inbox_items (partnership_id);
CREATE INDEX ix_inbox_items_unread ON inbox_items (environment_id, user_id, read_at) WHERE read_at IS NULL;
CREATE INDEX ix_inbox_items_user_open ON inbox_items (environment_id, user_id, is_open, id);
CREATE UNIQUE INDEX uq_inbox_items_position ON inbox_items (environment_id, user_id, position);
CREATE INDEX ix_mails_due ON mails (next_attempt_at) WHERE status IN ('QUEUED', 'DEFERRED');
CREATE INDEX ix_mails_environment_id_kind_created_at ON mails (environment_id, kind, created_at);
CREATE INDEX ix_mails_person_environment_id_created_at ON mails (person, environment_id, created_at);
CREATE INDEX ix_secrets_detail ON secrets (detail) WHERE detail IS NOT NULL;
CREATE INDEX ix_secrets_purpose_subject_id ON secrets (purpose, subject_id);
CREATE INDEX ix_sign_ups_canonical ON sign_ups (canonical);
CREATE INDEX ix_spent_tokens_expires_at ON spent_tokens (expires_at);
CREATE INDEX ix_throttles_counted_at ON throttles (counted_at);
CREATE INDEX ix_trusted_documents_checked_at ON trusted_documents (checked_at);
CREATE INDEX ix_account_emails_account_id ON account_emails (account_id);
CREATE UNIQUE INDEX uq_account_emails_primary ON account_emails (account_id) WHERE is_primary;
CREATE INDEX ix_authenticator_apps_account_id ON authenticator_apps (account_id);
CREATE UNIQUE INDEX uq_authenticator_apps_account_id ON authenticator_apps (account_id) WHERE removed_at IS NULL;
CREATE INDEX ix_domain_proofs_domain ON domain_proofs (domain);
CREATE UNIQUE INDEX uq_domain_proofs_proven ON domain_proofs (domain) WHERE proven_at IS NOT NULL;
CREATE INDEX ix_domains_environment_id ON domains (environment_id);
CREATE INDEX ix_external_identities_account_id ON external_identities (account_id);
CREATE INDEX ix_failed_log_ins_account_id_id ON failed_log_ins (account_id, id);
CREATE INDEX ix_failed_log_ins_at ON failed_log_ins (at);
CREATE INDEX ix_failed_log_ins_to_report ON failed_log_ins (at) WHERE NOT reported;
CREATE INDEX ix_invitations_canonical ON invitations (canonical);
CREATE INDEX ix_invitations_environment_id_user_id ON invitations (environment_id, user_id);
CREATE INDEX ix_invitations_id ON invitations (id);
CREATE INDEX ix_invitations_of_status ON invitations (environment_id, status, created_at, id);
CREATE INDEX ix_invitations_pending_expires_at ON invitations (expires_at) WHERE status = 'PENDING';
CREATE INDEX ix_invitations_settled_at ON invitations (settled_at) WHERE settled_at IS NOT NULL;
CREATE UNIQUE INDEX uq_invitations_pending ON invitations (environment_id, canonical) WHERE status = 'PENDING';
CREATE INDEX ix_organisations_environment_id_name_key_id ON organisations (environment_id, name_key, id);
CREATE INDEX ix_organisations_id ON organisations (id);
CREATE INDEX ix_organisations_scheme_number ON organisations (scheme, number);
CREATE UNIQUE INDEX uq_organisations_proven ON organisations (scheme, number) WHERE verification <> 'NONE';
CREATE INDEX ix_partnerships_asked_id_status_id ON partnerships (asked_id, status, id);
CREATE INDEX ix_partnerships_asker_id_status_id ON partnerships (asker_id, status, id);
CREATE INDEX ix_partnerships_settled_at ON partnerships (settled_at) WHERE status IN ('DECLINED', 'WITHDRAWN', 'ENDED');
CREATE UNIQUE INDEX uq_partnerships_live ON partnerships (low_id, high_id) WHERE status IN ('REQUESTED', 'ACTIVE');
CREATE INDEX ix_passkeys_account_id ON passkeys (account_id);
CREATE INDEX ix_passkeys_removed_at ON passkeys (removed_at);
CREATE INDEX ix_sessions_account_id ON sessions (account_id);
CREATE INDEX ix_sessions_external_identity_id ON sessions (external_identity_id);
CREATE INDEX ix_sessions_provider_sid ON sessions (provider_sid);
CREATE INDEX ix_sessions_provider_subject ON sessions (provider_subject);
CREATE INDEX ix_trusted_document_aliases_added_at ON trusted_document_aliases (added_at);
CREATE INDEX ix_trusted_document_aliases_digest ON trusted_document_aliases (digest);
CREATE INDEX ix_users_account_id ON users (account_id);
CREATE INDEX ix_users_administrators ON users (environment_id) WHERE role = 'ADMINISTRATOR' AND status = 'ACTIVE';
CREATE INDEX ix_users_environment_id_created_at_id ON users (environment_id, created_at, id);
CREATE INDEX ix_users_environment_id_last_active_at_id ON users (environment_id, last_active_at, id);
CREATE INDEX ix_users_environment_id_name_key_id ON users (environment_id, name_key, id);
CREATE INDEX ix_users_filtered_by_activity ON users (environment_id, status, role, last_active_at, id);
CREATE INDEX ix_users_filtered_by_address ON users (environment_id, status, role, canonical, id);
CREATE INDEX ix_users_filtered_by_age ON users (environment_id, status, role, created_at, id);
CREATE INDEX ix_users_filtered_by_name ON users (environment_id, status, role, name_key, id);
CREATE INDEX ix_users_person_environment_id ON users (person, environment_id);
CREATE INDEX ix_documents_id ON documents (id);
CREATE INDEX ix_documents_organisation_id_id ON documents (environment_id, organisation_id, id);
CREATE INDEX ix_memberships_id ON memberships (id);
CREATE INDEX ix_memberships_organisation_id_id ON memberships (environment_id, organisation_id, id);
CREATE INDEX ix_memberships_pending_expires_at ON memberships (expires_at) WHERE state = 'PENDING';
CREATE INDEX ix_memberships_settled_at ON memberships (settled_at) WHERE state IN ('DECLINED', 'WITHDRAWN', 'ENDED');
CREATE INDEX ix_memberships_user_environment_id_user_id_id ON memberships (user_environment_id, user_id, id);
CREATE UNIQUE INDEX uq_memberships_live ON memberships (environment_id, organisation_id, user_id) WHERE state IN ('PENDING', 'ACTIVE');
CREATE INDEX ix_user_words_environment_id_user_id_word ON user_words (environment_id, user_id, word);
CREATE TRIGGER users_counted_in AFTER INSERT ON users BEGIN INSERT INTO user_counts (environment_id, status, role, number)
    VALUES (NEW.environment_id, NEW.status, NEW.role, 1)
    ON CONFLICT (environment_id, status, role) DO UPDATE SET number = user_counts.number + 1; END;
CREATE TRIGGER users_counted_out AFTER DELETE ON users BEGIN UPDATE user_counts SET number = number - 1
    WHERE environment_id = OLD.environment_id AND status = OLD.status AND role = OLD.role; END;
CREATE TRIGGER users_counted_anew AFTER UPDATE OF environment_id, status, role ON users BEGIN UPDATE user_counts SET number = number - 1
    WHERE environment_id = OLD.environment_id AND status = OLD.status AND role = OLD.role;INSERT INTO user_counts (environment_id, status, role, number)
    VALUES (NEW.environment_id, NEW.status, NEW.role, 1)
    ON CONFLICT (environment_id, status, role) DO UPDATE SET number = user_counts.number + 1; END;
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events WHEN NEW.origin <> '' OR NEW.id IS NOT OLD.id OR NEW.environment_id IS NOT OLD.environment_id OR NEW.at IS NOT OLD.at OR NEW.action IS NOT OLD.action OR NEW.actor_id IS NOT OLD.actor_id OR NEW.actor_environment_id IS NOT OLD.actor_environment_id OR NEW.target_type IS NOT OLD.target_type OR NEW.target_id IS NOT OLD.target_id OR NEW.before IS NOT OLD.before OR NEW.after IS NOT OLD.after BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
COMMIT;
