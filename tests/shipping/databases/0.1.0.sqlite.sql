BEGIN TRANSACTION;
CREATE TABLE account_audit_events (
	account_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	action TEXT NOT NULL, 
	actor_id CHAR(32), 
	target_type TEXT NOT NULL, 
	target_id CHAR(32), 
	"before" JSON, 
	"after" JSON, 
	origin TEXT NOT NULL, 
	CONSTRAINT pk_account_audit_events PRIMARY KEY (account_id, id)
);
INSERT INTO "account_audit_events" VALUES('01a22e392efb75bcbcca1fb4c8063328','01a22e392f057676aabee691de424924','2026-11-30 20:50:29.211986','sign_up.requested',NULL,'sign_up','01a22e392efb75bcbcca1fb4c8063328',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e392f9272e0948e28fc4043ddd9','01a22e392f93753787dfd529355f4f89','2026-11-30 20:50:29.261909','account.created','01a22e392f9272e0948e28fc4043ddd9','account','01a22e392f9272e0948e28fc4043ddd9',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e392f9272e0948e28fc4043ddd9','01a22e39303e7152affae876f0edc7a3','2026-11-30 20:50:29.261909','session.started','01a22e392f9272e0948e28fc4043ddd9','session','01a22e39303e7152affae875c659b63f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39304b732a9141a7ad39128d05','01a22e39304b732a9141a7afc499cacd','2026-11-30 20:50:29.578940','sign_up.requested',NULL,'sign_up','01a22e39304b732a9141a7ad39128d05',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39306572568c2eddb6a5939ba3','01a22e39306572568c2eddb70e1e3056','2026-11-30 20:50:29.588766','account.created','01a22e39306572568c2eddb6a5939ba3','account','01a22e39306572568c2eddb6a5939ba3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39306572568c2eddb6a5939ba3','01a22e393070725cbb6b0523f0b0c642','2026-11-30 20:50:29.588766','session.started','01a22e39306572568c2eddb6a5939ba3','session','01a22e39306e74f999313dd944983264',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39307871a8b4bfe838aa79f385','01a22e39307971a892914d199cb66b3d','2026-11-30 20:50:29.624660','sign_up.requested',NULL,'sign_up','01a22e39307871a8b4bfe838aa79f385',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39307a7594b3c027220233c500','01a22e39307a7594b3c0272334565f29','2026-11-30 20:50:29.626266','account.created','01a22e39307a7594b3c027220233c500','account','01a22e39307a7594b3c027220233c500',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39307a7594b3c027220233c500','01a22e39307c76598331dce6d5096e2e','2026-11-30 20:50:29.626266','session.started','01a22e39307a7594b3c027220233c500','session','01a22e39307c76598331dce51af7122d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e393086735baf08463c29cb870d','01a22e3930877271a20e2dc5c62481e0','2026-11-30 20:50:29.638465','sign_up.requested',NULL,'sign_up','01a22e393086735baf08463c29cb870d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39308d7457ad35ab28fcfbdfd5','01a22e39308d7457ad35ab291a4510a7','2026-11-30 20:50:29.644632','account.created','01a22e39308d7457ad35ab28fcfbdfd5','account','01a22e39308d7457ad35ab28fcfbdfd5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39308d7457ad35ab28fcfbdfd5','01a22e39308f7711a5871c37f5792ae6','2026-11-30 20:50:29.644632','session.started','01a22e39308d7457ad35ab28fcfbdfd5','session','01a22e39308f7711a5871c36ec2844e3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930bd7174815ba8a51c4e4c00','01a22e3930bd7174815ba8a7aff09191','2026-11-30 20:50:29.693008','sign_up.requested',NULL,'sign_up','01a22e3930bd7174815ba8a51c4e4c00',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930c171a8b99049dc9e696fa9','01a22e3930c171a8b99049dd08f4ce86','2026-11-30 20:50:29.696822','account.created','01a22e3930c171a8b99049dc9e696fa9','account','01a22e3930c171a8b99049dc9e696fa9',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930c171a8b99049dc9e696fa9','01a22e3930c27008a042044f4b94c88a','2026-11-30 20:50:29.696822','session.started','01a22e3930c171a8b99049dc9e696fa9','session','01a22e3930c27008a042044e37d56e03',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930c57336b9cef71bc990721a','01a22e3930c57336b9cef71d260fade6','2026-11-30 20:50:29.700862','sign_up.requested',NULL,'sign_up','01a22e3930c57336b9cef71bc990721a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930c976118c3b0ad009b05bca','01a22e3930c976118c3b0ad165f60a02','2026-11-30 20:50:29.705158','account.created','01a22e3930c976118c3b0ad009b05bca','account','01a22e3930c976118c3b0ad009b05bca',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930c976118c3b0ad009b05bca','01a22e3930ca743b84064430d5282bb6','2026-11-30 20:50:29.705158','session.started','01a22e3930c976118c3b0ad009b05bca','session','01a22e3930ca743b8406442fd97892e4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930cc77ada4721a2ed84b13a6','01a22e3930cc77ada4721a304e079d63','2026-11-30 20:50:29.708108','sign_up.requested',NULL,'sign_up','01a22e3930cc77ada4721a2ed84b13a6',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930ce717597ff924dc09e9faf','01a22e3930ce717597ff924ef9338a4b','2026-11-30 20:50:29.710028','account.created','01a22e3930ce717597ff924dc09e9faf','account','01a22e3930ce717597ff924dc09e9faf',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930ce717597ff924dc09e9faf','01a22e3930cf75c48756058c883de3af','2026-11-30 20:50:29.710028','session.started','01a22e3930ce717597ff924dc09e9faf','session','01a22e3930cf75c48756058b713c6c74',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930d874f2b510a1222eaba1ca','01a22e3930d874f2b510a12405a287fe','2026-11-30 20:50:29.720299','sign_up.requested',NULL,'sign_up','01a22e3930d874f2b510a1222eaba1ca',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930da757ea6ec5c4f497d1f00','01a22e3930da757ea6ec5c509fdc0228','2026-11-30 20:50:29.722496','account.created','01a22e3930da757ea6ec5c4f497d1f00','account','01a22e3930da757ea6ec5c4f497d1f00',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3930da757ea6ec5c4f497d1f00','01a22e3930db759589b56ed29e020180','2026-11-30 20:50:29.722496','session.started','01a22e3930da757ea6ec5c4f497d1f00','session','01a22e3930db759589b56ed17ad903ef',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e393203767680cd1639ced4ee7e','01a22e393203767680cd163b8a6a5d06','2026-11-30 20:50:30.019016','sign_up.requested',NULL,'sign_up','01a22e393203767680cd1639ced4ee7e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e393205717b9142d3e3d35f4b9d','01a22e393205717b9142d3e488f65856','2026-11-30 20:50:30.020596','account.created','01a22e393205717b9142d3e3d35f4b9d','account','01a22e393205717b9142d3e3d35f4b9d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e393205717b9142d3e3d35f4b9d','01a22e39320872df84bc8f1c9880520f','2026-11-30 20:50:30.020596','session.started','01a22e393205717b9142d3e3d35f4b9d','session','01a22e39320872df84bc8f1b960481e0',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39321573cc98915cf7dda0d2a1','01a22e39321573cc98915cf9db537b1c','2026-11-30 20:50:30.037283','sign_up.requested',NULL,'sign_up','01a22e39321573cc98915cf7dda0d2a1',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3932177095a0e81a7c6ff247c0','01a22e3932177095a0e81a7d6c17d7b7','2026-11-30 20:50:30.038542','account.created','01a22e3932177095a0e81a7c6ff247c0','account','01a22e3932177095a0e81a7c6ff247c0',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3932177095a0e81a7c6ff247c0','01a22e3932187786a842f518935caf47','2026-11-30 20:50:30.038542','session.started','01a22e3932177095a0e81a7c6ff247c0','session','01a22e3932187786a842f517fcad9a4d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e392f9272e0948e28fc4043ddd9','01a22e39323d70d38d9f14847526fbb3','2026-11-30 20:50:30.074818','account.recovery_requested',NULL,'account','01a22e392f9272e0948e28fc4043ddd9',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39323e7170b7fd637141a1d149','01a22e39323e7170b7fd6373db9c2eb1','2026-11-30 20:50:30.078245','sign_up.requested',NULL,'sign_up','01a22e39323e7170b7fd637141a1d149',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39323f705ba741520228a496ef','01a22e393241768b9c08d0f6fbc4463f','2026-11-30 20:50:30.079198','account.created','01a22e39323f705ba741520228a496ef','account','01a22e39323f705ba741520228a496ef',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39323f705ba741520228a496ef','01a22e39324d70f0a1f6f59c294b9be3','2026-11-30 20:50:30.079198','session.started','01a22e39323f705ba741520228a496ef','session','01a22e39324d70f0a1f6f59bbfcf08a8',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39337d76eca3ee4f0473fdf2da','01a22e39337e747facb298b93f2ccfed','2026-11-30 20:50:30.397843','sign_up.requested',NULL,'sign_up','01a22e39337d76eca3ee4f0473fdf2da',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39337f714485a943fe1f47f310','01a22e39337f714485a943ff5f6f0e50','2026-11-30 20:50:30.398953','account.created','01a22e39337f714485a943fe1f47f310','account','01a22e39337f714485a943fe1f47f310',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39337f714485a943fe1f47f310','01a22e3933817348b174b85745c1e738','2026-11-30 20:50:30.398953','session.started','01a22e39337f714485a943fe1f47f310','session','01a22e3933817348b174b856c4082276',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39339077e091e0e9cd03328a66','01a22e393391741f89f15566a4f8e735','2026-11-30 20:50:30.416783','sign_up.requested',NULL,'sign_up','01a22e39339077e091e0e9cd03328a66',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933927302969fb9f3b5aa4d11','01a22e3933927302969fb9f407c30aa4','2026-11-30 20:50:30.418252','account.created','01a22e3933927302969fb9f3b5aa4d11','account','01a22e3933927302969fb9f3b5aa4d11',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933927302969fb9f3b5aa4d11','01a22e393393761aaad90d663eed6140','2026-11-30 20:50:30.418252','session.started','01a22e3933927302969fb9f3b5aa4d11','session','01a22e393393761aaad90d65118da36f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39339c700fa75971a74a050969','01a22e39339c700fa75971a9f04a8538','2026-11-30 20:50:30.428048','sign_up.requested',NULL,'sign_up','01a22e39339c700fa75971a74a050969',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39339d748a89faa81a025e1fb9','01a22e39339d748a89faa81b4f01dba9','2026-11-30 20:50:30.429178','account.created','01a22e39339d748a89faa81a025e1fb9','account','01a22e39339d748a89faa81a025e1fb9',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39339d748a89faa81a025e1fb9','01a22e39339e765a88f7e18b6faf3100','2026-11-30 20:50:30.429178','session.started','01a22e39339d748a89faa81a025e1fb9','session','01a22e39339e765a88f7e18a7a05c882',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933a270a7bbfb2716a0665487','01a22e3933a270a7bbfb2718aae78d7d','2026-11-30 20:50:30.434323','sign_up.requested',NULL,'sign_up','01a22e3933a270a7bbfb2716a0665487',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933ab72249abc9ac7579df58b','01a22e3933ab72249abc9ac857fc0087','2026-11-30 20:50:30.443172','account.created','01a22e3933ab72249abc9ac7579df58b','account','01a22e3933ab72249abc9ac7579df58b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933ab72249abc9ac7579df58b','01a22e3933ac7425b54d9260ce4d175b','2026-11-30 20:50:30.443172','session.started','01a22e3933ab72249abc9ac7579df58b','session','01a22e3933ac7425b54d925ff65817ac',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933c474869668eb8dfca05673','01a22e3933c57332b3561bed05a04054','2026-11-30 20:50:30.468726','sign_up.requested',NULL,'sign_up','01a22e3933c474869668eb8dfca05673',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933ca754da99c501c869cb69f','01a22e3933ca754da99c501d1839a4b8','2026-11-30 20:50:30.474215','account.created','01a22e3933ca754da99c501c869cb69f','account','01a22e3933ca754da99c501c869cb69f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933ca754da99c501c869cb69f','01a22e3933cb73619de84163e5eb122a','2026-11-30 20:50:30.474215','session.started','01a22e3933ca754da99c501c869cb69f','session','01a22e3933cb73619de84162fc67e419',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933e37744a71774d7eca43b88','01a22e3933e470919367220b8565bd95','2026-11-30 20:50:30.499845','sign_up.requested',NULL,'sign_up','01a22e3933e37744a71774d7eca43b88',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933e77661b00d611efd7222d1','01a22e3933e77661b00d611f8c11d49d','2026-11-30 20:50:30.502307','account.created','01a22e3933e77661b00d611efd7222d1','account','01a22e3933e77661b00d611efd7222d1',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e3933e77661b00d611efd7222d1','01a22e3933e975e38dab543022232f5d','2026-11-30 20:50:30.502307','session.started','01a22e3933e77661b00d611efd7222d1','session','01a22e3933e975e38dab542fdc15ba89',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e393406766fa38e3b7de2501ff3','01a22e39340772e1b56baf431316d450','2026-11-30 20:50:30.534617','sign_up.requested',NULL,'sign_up','01a22e393406766fa38e3b7de2501ff3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e393408773e9d370346be823b0c','01a22e393408773e9d37034766a0e1e8','2026-11-30 20:50:30.536072','account.created','01a22e393408773e9d370346be823b0c','account','01a22e393408773e9d370346be823b0c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e393408773e9d370346be823b0c','01a22e393409753b8ffc4bc65b2cfa51','2026-11-30 20:50:30.536072','session.started','01a22e393408773e9d370346be823b0c','session','01a22e393409753b8ffc4bc56eaf2718',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39347975dd97d539168516a8ef','01a22e39347a77019461f9af04df1eb9','2026-11-30 20:50:30.649634','sign_up.requested',NULL,'sign_up','01a22e39347975dd97d539168516a8ef',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39347d728b96ffcb63c8021779','01a22e39347d728b96ffcb64bac72071','2026-11-30 20:50:30.652781','account.created','01a22e39347d728b96ffcb63c8021779','account','01a22e39347d728b96ffcb63c8021779',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39347d728b96ffcb63c8021779','01a22e39347f76f6aceef82be277c169','2026-11-30 20:50:30.652781','session.started','01a22e39347d728b96ffcb63c8021779','session','01a22e39347e74f28f8334da8e333f2d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e39347d728b96ffcb63c8021779','01a22e3934a8735d8719ef998a4bf8c0','2026-11-30 20:50:30.682339','account.two_factor_enabled','01a22e39347d728b96ffcb63c8021779','account','01a22e39347d728b96ffcb63c8021779',NULL,NULL,'test');
CREATE TABLE account_emails (
	canonical TEXT NOT NULL, 
	address TEXT NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	is_primary BOOLEAN NOT NULL, 
	verified_at DATETIME NOT NULL, 
	CONSTRAINT pk_account_emails PRIMARY KEY (canonical), 
	CONSTRAINT fk_account_emails_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "account_emails" VALUES('alice@acme.example','alice@acme.example','01a22e392f9272e0948e28fc4043ddd9',1,'2026-11-30 20:50:29.261909');
INSERT INTO "account_emails" VALUES('bob@acme.example','bob@acme.example','01a22e39306572568c2eddb6a5939ba3',1,'2026-11-30 20:50:29.588766');
INSERT INTO "account_emails" VALUES('carol@globex.example','carol@globex.example','01a22e39307a7594b3c027220233c500',1,'2026-11-30 20:50:29.626266');
INSERT INTO "account_emails" VALUES('dave@globex.example','dave@globex.example','01a22e39308d7457ad35ab28fcfbdfd5',1,'2026-11-30 20:50:29.644632');
INSERT INTO "account_emails" VALUES('frank@frank.example','frank@frank.example','01a22e3930c171a8b99049dc9e696fa9',1,'2026-11-30 20:50:29.696822');
INSERT INTO "account_emails" VALUES('ina@initech.example','ina@initech.example','01a22e3930c976118c3b0ad009b05bca',1,'2026-11-30 20:50:29.705158');
INSERT INTO "account_emails" VALUES('iris@initech.example','iris@initech.example','01a22e3930ce717597ff924dc09e9faf',1,'2026-11-30 20:50:29.710028');
INSERT INTO "account_emails" VALUES('hank@umbrella.example','hank@umbrella.example','01a22e3930da757ea6ec5c4f497d1f00',1,'2026-11-30 20:50:29.722496');
INSERT INTO "account_emails" VALUES('acme-blocked@acme.example','acme-blocked@acme.example','01a22e393205717b9142d3e3d35f4b9d',1,'2026-11-30 20:50:30.020596');
INSERT INTO "account_emails" VALUES('acme-removed@acme.example','acme-removed@acme.example','01a22e3932177095a0e81a7c6ff247c0',1,'2026-11-30 20:50:30.038542');
INSERT INTO "account_emails" VALUES('acme-member@acme.example','acme-member@acme.example','01a22e39323f705ba741520228a496ef',1,'2026-11-30 20:50:30.079198');
INSERT INTO "account_emails" VALUES('eve@acme.example','eve@acme.example','01a22e39337f714485a943fe1f47f310',1,'2026-11-30 20:50:30.398953');
INSERT INTO "account_emails" VALUES('ada@acme.example','ada@acme.example','01a22e3933927302969fb9f3b5aa4d11',1,'2026-11-30 20:50:30.418252');
INSERT INTO "account_emails" VALUES('bo@acme.example','bo@acme.example','01a22e39339d748a89faa81a025e1fb9',1,'2026-11-30 20:50:30.429178');
INSERT INTO "account_emails" VALUES('çelik@acme.example','çelik@acme.example','01a22e3933ab72249abc9ac7579df58b',1,'2026-11-30 20:50:30.443172');
INSERT INTO "account_emails" VALUES('lea@lea.example','lea@lea.example','01a22e3933ca754da99c501c869cb69f',1,'2026-11-30 20:50:30.474215');
INSERT INTO "account_emails" VALUES('mia@mia.example','mia@mia.example','01a22e3933e77661b00d611efd7222d1',1,'2026-11-30 20:50:30.502307');
INSERT INTO "account_emails" VALUES('bas@acme.example','bas@acme.example','01a22e393408773e9d370346be823b0c',1,'2026-11-30 20:50:30.536072');
INSERT INTO "account_emails" VALUES('gavin@hooli.example','gavin@hooli.example','01a22e39347d728b96ffcb63c8021779',1,'2026-11-30 20:50:30.652781');
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
INSERT INTO "accounts" VALUES('01a22e392f9272e0948e28fc4043ddd9','Alice de Vries','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:29.261909');
INSERT INTO "accounts" VALUES('01a22e39306572568c2eddb6a5939ba3','Bob Jansen','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:29.588766');
INSERT INTO "accounts" VALUES('01a22e39307a7594b3c027220233c500','Carol Smit','nl','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:29.626266');
INSERT INTO "accounts" VALUES('01a22e39308d7457ad35ab28fcfbdfd5','Dave Bakker','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:29.644632');
INSERT INTO "accounts" VALUES('01a22e3930c171a8b99049dc9e696fa9','Frank Visser','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:29.696822');
INSERT INTO "accounts" VALUES('01a22e3930c976118c3b0ad009b05bca','Ina Kok','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:29.705158');
INSERT INTO "accounts" VALUES('01a22e3930ce717597ff924dc09e9faf','Iris Kok','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:29.710028');
INSERT INTO "accounts" VALUES('01a22e3930da757ea6ec5c4f497d1f00','Hank Mol','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:29.722496');
INSERT INTO "accounts" VALUES('01a22e393205717b9142d3e3d35f4b9d','acme Blocked','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.020596');
INSERT INTO "accounts" VALUES('01a22e3932177095a0e81a7c6ff247c0','acme Removed','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.038542');
INSERT INTO "accounts" VALUES('01a22e39323f705ba741520228a496ef','acme Member','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.079198');
INSERT INTO "accounts" VALUES('01a22e39337f714485a943fe1f47f310','Eve Zwart','nl','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.398953');
INSERT INTO "accounts" VALUES('01a22e3933927302969fb9f3b5aa4d11','Ada de Wit','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.418252');
INSERT INTO "accounts" VALUES('01a22e39339d748a89faa81a025e1fb9','Bo Wit','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.429178');
INSERT INTO "accounts" VALUES('01a22e3933ab72249abc9ac7579df58b','Çelik Kaya','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.443172');
INSERT INTO "accounts" VALUES('01a22e3933ca754da99c501c869cb69f','Lea','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.474215');
INSERT INTO "accounts" VALUES('01a22e3933e77661b00d611efd7222d1','Mia','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.502307');
INSERT INTO "accounts" VALUES('01a22e393408773e9d370346be823b0c','Bas Blok','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',0,NULL,'2026-11-30 20:50:30.536072');
INSERT INTO "accounts" VALUES('01a22e39347d728b96ffcb63c8021779','Gavin Bel','en','$argon2id$v=19$m=8,t=1,p=1$WExkjAxNKGJBjpoDr6dgjw$eU3nK0B5OVHC1DkGUzIOcqMPKhDIsLa16T5NdGvwfK4',1,NULL,'2026-11-30 20:50:30.652781');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE audit_events (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	action TEXT NOT NULL, 
	actor_id CHAR(32), 
	actor_environment_id CHAR(32), 
	target_type TEXT NOT NULL, 
	target_id CHAR(32), 
	"before" JSON, 
	"after" JSON, 
	origin TEXT NOT NULL, 
	CONSTRAINT pk_audit_events PRIMARY KEY (environment_id, id)
);
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e392fc270c992f1213df3d16a37','2026-11-30 20:50:29.261909','environment.created',NULL,NULL,'environment','01a22e392fc270c992f1213c6c47185e',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39303e7152affae874223304bd','2026-11-30 20:50:29.261909','user.joined','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e392fd87093885026cb8a56ab31',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39306e74f999313dd81fbf627a','2026-11-30 20:50:29.588766','user.joined','01a22e39306672f4bc296ca22004fe1c','01a22e392fc270c992f1213c6c47185e','user','01a22e39306672f4bc296ca22004fe1c',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e39307b71e48f576a9638690eca','01a22e39307b71e48f576a97d67cb5f9','2026-11-30 20:50:29.626266','environment.created',NULL,NULL,'environment','01a22e39307b71e48f576a9638690eca',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e39307b71e48f576a9638690eca','01a22e39307c76598331dce4f95aa00d','2026-11-30 20:50:29.626266','user.joined','01a22e39307b71e48f576a98033a3747','01a22e39307b71e48f576a9638690eca','user','01a22e39307b71e48f576a98033a3747',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e39307b71e48f576a9638690eca','01a22e39308f7711a5871c356adcba1a','2026-11-30 20:50:29.644632','user.joined','01a22e39308e70dc8f587f8ca52033b0','01a22e39307b71e48f576a9638690eca','user','01a22e39308e70dc8f587f8ca52033b0',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e39307b71e48f576a9638690eca','01a22e3930b67169935ece584eb1b53d','2026-11-30 20:50:29.676528','user.role_changed','01a22e39307b71e48f576a98033a3747','01a22e39307b71e48f576a9638690eca','user','01a22e39308e70dc8f587f8ca52033b0','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c171a8b99049de42f473ba','01a22e3930c171a8b99049dfc7197ce9','2026-11-30 20:50:29.696822','environment.created',NULL,NULL,'environment','01a22e3930c171a8b99049de42f473ba',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e3930c171a8b99049de42f473ba','01a22e3930c27008a042044d14818a43','2026-11-30 20:50:29.696822','user.joined','01a22e3930c171a8b99049e03dd16f0a','01a22e3930c171a8b99049de42f473ba','user','01a22e3930c171a8b99049e03dd16f0a',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930c976118c3b0ad354d1dec9','2026-11-30 20:50:29.705158','environment.created',NULL,NULL,'environment','01a22e3930c976118c3b0ad2420dcbc1',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ca743b8406442e64ea3720','2026-11-30 20:50:29.705158','user.joined','01a22e3930ca743b8406442db62b3624','01a22e3930c976118c3b0ad2420dcbc1','user','01a22e3930ca743b8406442db62b3624',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930cf75c48756058a896b076a','2026-11-30 20:50:29.710028','user.joined','01a22e3930ce717597ff924f538b52c0','01a22e3930c976118c3b0ad2420dcbc1','user','01a22e3930ce717597ff924f538b52c0',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930d677209211c674c32f2c2b','2026-11-30 20:50:29.718190','user.role_changed','01a22e3930ca743b8406442db62b3624','01a22e3930c976118c3b0ad2420dcbc1','user','01a22e3930ce717597ff924f538b52c0','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e3930db759589b56ecd0615da96','01a22e3930db759589b56ece975d0b9c','2026-11-30 20:50:29.722496','environment.created',NULL,NULL,'environment','01a22e3930db759589b56ecd0615da96',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e3930db759589b56ecd0615da96','01a22e3930db759589b56ed0239159a3','2026-11-30 20:50:29.722496','user.joined','01a22e3930db759589b56ecf95350d92','01a22e3930db759589b56ecd0615da96','user','01a22e3930db759589b56ecf95350d92',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930e2769bb24fa9a5757f5a35','2026-11-30 20:50:29.728204','organisation.created','01a22e3930ca743b8406442db62b3624','01a22e3930c976118c3b0ad2420dcbc1','organisation','01a22e3930e2769bb24fa9a3595e0c81',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39310771f6bb889cda0098a4dd','2026-11-30 20:50:29.758888','organisation.activation_requested','01a22e3930ca743b8406442db62b3624','01a22e3930c976118c3b0ad2420dcbc1','organisation','01a22e3930e2769bb24fa9a3595e0c81',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39314a766da780e10e83909d85','2026-11-30 20:50:29.758888','organisation.activated',NULL,NULL,'organisation','01a22e3930e2769bb24fa9a3595e0c81','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39314b74ce83977c6ad524c5bc','2026-11-30 20:50:29.758888','organisation.verified',NULL,NULL,'organisation','01a22e3930e2769bb24fa9a3595e0c81','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39319a70bdad913da9d79134d3','2026-11-30 20:50:29.867577','user.invited','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e39319073a6afcddf91bcb1c681',NULL,'{"invitation": "01a22e39-3190-73a6-afcd-df90faf624d0", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3931a172149012627613784388','2026-11-30 20:50:29.920262','user.invited','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e3931a0742ea9061e0e622af508',NULL,'{"invitation": "01a22e39-31a0-742e-a906-1e0d6b0496c3", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3931d572d7a7ecc843edb7db83','2026-11-30 20:50:29.927959','invitation.revoked','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e3931a0742ea9061e0e622af508',NULL,'{"invitation": "01a22e39-31a0-742e-a906-1e0d6b0496c3", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3931e6757c9a15ad4924d5fb82','2026-11-30 20:50:29.988775','user.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e3931e5704183a5165bada410ff',NULL,'{"invitation": "01a22e39-31e5-7041-83a5-165a3eba0b7d", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3931fb76fd9f35244bc66ce461','2026-11-30 20:50:29.998614','user.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e3931fb76fd9f3524498063733b',NULL,'{"invitation": "01a22e39-31fb-76fd-9f35-24484dbe63ba", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39320872df84bc8f1a489f91d7','2026-11-30 20:50:30.020596','user.joined','01a22e393205717b9142d3e5b3f3b33f','01a22e392fc270c992f1213c6c47185e','user','01a22e393205717b9142d3e5b3f3b33f',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932187786a842f516cc0120a5','2026-11-30 20:50:30.038542','user.joined','01a22e3932177095a0e81a7e554b45f9','01a22e392fc270c992f1213c6c47185e','user','01a22e3932177095a0e81a7e554b45f9',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39322d7207bb250b1212dd5f59','2026-11-30 20:50:30.045485','user.blocked','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e393205717b9142d3e5b3f3b33f','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932397792a0ef594384bacc0b','2026-11-30 20:50:30.071022','user.removed','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e3932177095a0e81a7e554b45f9','{"role": "BASIC_USER", "status": "ACTIVE"}',NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39324d70f0a1f6f59a30efd0d0','2026-11-30 20:50:30.079198','user.joined','01a22e3932447341a896af27e05dbbcc','01a22e392fc270c992f1213c6c47185e','user','01a22e3932447341a896af27e05dbbcc',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39325d71329d559354b46a1d0f','2026-11-30 20:50:30.094848','partnership.requested','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','partnership','01a22e3932557341bac92263468aa314',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39325d71329d559355024f17c4','2026-11-30 20:50:30.094848','partnership.requested',NULL,'01a22e392fc270c992f1213c6c47185e','partnership','01a22e3932557341bac92263468aa314',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39327277ff94497b3091cbd47d','2026-11-30 20:50:30.113214','partnership.accepted','01a22e3930ca743b8406442db62b3624','01a22e3930c976118c3b0ad2420dcbc1','partnership','01a22e3932557341bac92263468aa314',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39327277ff94497b31418658f4','2026-11-30 20:50:30.113214','partnership.accepted',NULL,'01a22e3930c976118c3b0ad2420dcbc1','partnership','01a22e3932557341bac92263468aa314',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39328074e681621eb5a32b35c3','2026-11-30 20:50:30.143524','partnership.manager_connected','01a22e3930ca743b8406442db62b3624','01a22e3930c976118c3b0ad2420dcbc1','partnership','01a22e3932557341bac92263468aa314',NULL,'{"user": "01a22e39-30ce-7175-97ff-924f538b52c0"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39328074e681621eb67d6d4705','2026-11-30 20:50:30.143524','partnership.manager_connected',NULL,'01a22e3930c976118c3b0ad2420dcbc1','partnership','01a22e3932557341bac92263468aa314',NULL,'{"user": "01a22e39-30ce-7175-97ff-924f538b52c0"}','');
INSERT INTO "audit_events" VALUES('01a22e3930db759589b56ecd0615da96','01a22e3932877108be31e12195102b16','2026-11-30 20:50:30.148371','partnership.requested','01a22e3930db759589b56ecf95350d92','01a22e3930db759589b56ecd0615da96','partnership','01a22e393286713c8a3047195b7e6bf0',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932877108be31e12201c2b6cd','2026-11-30 20:50:30.148371','partnership.requested',NULL,'01a22e3930db759589b56ecd0615da96','partnership','01a22e393286713c8a3047195b7e6bf0',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932a971d6ba7855d6de452458','2026-11-30 20:50:30.185003','organisation.created','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','organisation','01a22e3932a971d6ba7855d451f4a791',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932aa722aaee1a4bc6e4a0022','2026-11-30 20:50:30.186320','organisation.activation_requested','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','organisation','01a22e3932a971d6ba7855d451f4a791',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932ab725f80b4c516f340eec2','2026-11-30 20:50:30.186320','organisation.activated',NULL,NULL,'organisation','01a22e3932a971d6ba7855d451f4a791','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932ab725f80b4c51727ca53b2','2026-11-30 20:50:30.186320','organisation.verified',NULL,NULL,'organisation','01a22e3932a971d6ba7855d451f4a791','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932b175efa9bbd26e1e5e0d05','2026-11-30 20:50:30.192969','organisation.created','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','organisation','01a22e3932b175efa9bbd26c1ab663d3',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932e07757946b3f1e35980bae','2026-11-30 20:50:30.196632','membership.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','membership','01a22e3932df75c2be8a661713c7cef9',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791", "user": "01a22e39-3244-7341-a896-af27e05dbbcc", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39332974ae908d730bc76102bd','2026-11-30 20:50:30.245210','membership.requested','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','membership','01a22e39332370e1b26376a8e6615436',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791", "user": "01a22e39-30ca-743b-8406-442db62b3624", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39332974ae908d730c583574d3','2026-11-30 20:50:30.245210','membership.requested',NULL,'01a22e392fc270c992f1213c6c47185e','membership','01a22e39332370e1b26376a8e6615436',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791", "user": "01a22e39-30ca-743b-8406-442db62b3624", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933357650b77d1d0c9e8cc2cc','2026-11-30 20:50:30.315120','membership.accepted',NULL,'01a22e3930c976118c3b0ad2420dcbc1','membership','01a22e39332370e1b26376a8e6615436',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791", "user": "01a22e39-30ca-743b-8406-442db62b3624"}','');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3933357650b77d1d0d7f03f5c1','2026-11-30 20:50:30.315120','membership.accepted','01a22e3930ca743b8406442db62b3624','01a22e3930c976118c3b0ad2420dcbc1','membership','01a22e39332370e1b26376a8e6615436',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791", "user": "01a22e39-30ca-743b-8406-442db62b3624"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933407115884d4085e096b884','2026-11-30 20:50:30.335119','membership.requested','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','membership','01a22e39333f7182ab38db98ed887164',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791", "user": "01a22e39-30ce-7175-97ff-924f538b52c0", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3933407115884d40862dc01260','2026-11-30 20:50:30.335119','membership.requested',NULL,'01a22e392fc270c992f1213c6c47185e','membership','01a22e39333f7182ab38db98ed887164',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791", "user": "01a22e39-30ce-7175-97ff-924f538b52c0", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39335974fbbd38a899f1898c24','2026-11-30 20:50:30.360822','membership.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','membership','01a22e39335974fbbd38a89707ff5ec7',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791", "user": "01a22e39-3066-72f4-bc29-6ca22004fe1c", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393363740ab649abdbdede892e','2026-11-30 20:50:30.368886','membership.removed','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','membership','01a22e39335974fbbd38a89707ff5ec7',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791", "user": "01a22e39-3066-72f4-bc29-6ca22004fe1c"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933677103b4de49af022ad0f4','2026-11-30 20:50:30.374549','membership.requested',NULL,'01a22e3930c976118c3b0ad2420dcbc1','membership','01a22e39336673338cca1253200a87e0',NULL,'{"organisation": "01a22e39-30e2-769b-b24f-a9a3595e0c81", "user": "01a22e39-2fd8-7093-8850-26cb8a56ab31", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3933677103b4de49b01752574e','2026-11-30 20:50:30.374549','membership.requested','01a22e3930ca743b8406442db62b3624','01a22e3930c976118c3b0ad2420dcbc1','membership','01a22e39336673338cca1253200a87e0',NULL,'{"organisation": "01a22e39-30e2-769b-b24f-a9a3595e0c81", "user": "01a22e39-2fd8-7093-8850-26cb8a56ab31", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39336871db87010579872fba06','2026-11-30 20:50:30.376277','document.created','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','document','01a22e39336871db87010578f45cfef5',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393369703f9c7b42d42680bbbb','2026-11-30 20:50:30.376277','document.created','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','document','01a22e393369703f9c7b42d35bdd3880',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39337271519215d81a6e1f1655','2026-11-30 20:50:30.376277','document.file_attached','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','document','01a22e393369703f9c7b42d35bdd3880',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39337d76eca3ee4f038938e653','2026-11-30 20:50:30.376277','document.sent','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','document','01a22e393369703f9c7b42d35bdd3880',NULL,'{"organisation": "01a22e39-32a9-71d6-ba78-55d451f4a791"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933817348b174b8552266add8','2026-11-30 20:50:30.398953','user.joined','01a22e39337f714485a94400bcf62a3b','01a22e392fc270c992f1213c6c47185e','user','01a22e39337f714485a94400bcf62a3b',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393386743bb67989028ef9e24e','2026-11-30 20:50:30.405331','user.role_changed','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e39337f714485a94400bcf62a3b','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393387751bb4efe1646f5aaabc','2026-11-30 20:50:30.406831','organisation.created','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','organisation','01a22e393387751bb4efe162a9a8a839',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39338d7657bfe7acf0c6b0f588','2026-11-30 20:50:30.413003','organisation.activation_requested','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','organisation','01a22e393387751bb4efe162a9a8a839',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39338d7657bfe7acf1a7051f72','2026-11-30 20:50:30.413003','organisation.activated',NULL,NULL,'organisation','01a22e393387751bb4efe162a9a8a839','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39338d7657bfe7acf29d8b619b','2026-11-30 20:50:30.413003','organisation.verified',NULL,NULL,'organisation','01a22e393387751bb4efe162a9a8a839','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39338e7427ad953926d83e8c50','2026-11-30 20:50:30.414489','membership.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','membership','01a22e39338e7427ad953924bcceba93',NULL,'{"organisation": "01a22e39-3387-751b-b4ef-e162a9a8a839", "user": "01a22e39-3066-72f4-bc29-6ca22004fe1c", "role": "ADMINISTRATOR"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393393761aaad90d64bc13f80d','2026-11-30 20:50:30.418252','user.joined','01a22e393393761aaad90d6225c310b0','01a22e392fc270c992f1213c6c47185e','user','01a22e393393761aaad90d6225c310b0',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39339b74eab5bbe7ed2a20ba4e','2026-11-30 20:50:30.426754','membership.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','membership','01a22e39339b74eab5bbe7ebdf3effb6',NULL,'{"organisation": "01a22e39-3387-751b-b4ef-e162a9a8a839", "user": "01a22e39-3393-761a-aad9-0d6225c310b0", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39339e765a88f7e18940e1f7c2','2026-11-30 20:50:30.429178','user.joined','01a22e39339e765a88f7e187fbe2db3b','01a22e392fc270c992f1213c6c47185e','user','01a22e39339e765a88f7e187fbe2db3b',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933a170ef97a3163f08356648','2026-11-30 20:50:30.433228','membership.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','membership','01a22e3933a170ef97a3163d31d468c5',NULL,'{"organisation": "01a22e39-3387-751b-b4ef-e162a9a8a839", "user": "01a22e39-339e-765a-88f7-e187fbe2db3b", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933ac7425b54d925ecba35bb3','2026-11-30 20:50:30.443172','user.joined','01a22e3933ac7425b54d925c67f47937','01a22e392fc270c992f1213c6c47185e','user','01a22e3933ac7425b54d925c67f47937',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933b771f889a4ea435ab43ee3','2026-11-30 20:50:30.455281','membership.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','membership','01a22e3933b771f889a4ea41542cd152',NULL,'{"organisation": "01a22e39-3387-751b-b4ef-e162a9a8a839", "user": "01a22e39-33ac-7425-b54d-925c67f47937", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e3933ca754da99c501e69c538b8','01a22e3933ca754da99c501fd99e51bf','2026-11-30 20:50:30.474215','environment.created',NULL,NULL,'environment','01a22e3933ca754da99c501e69c538b8',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e3933ca754da99c501e69c538b8','01a22e3933cb73619de841611cee7bce','2026-11-30 20:50:30.474215','user.joined','01a22e3933cb73619de841604c13752d','01a22e3933ca754da99c501e69c538b8','user','01a22e3933cb73619de841604c13752d',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933d873bf8b3bb3ba126bd987','2026-11-30 20:50:30.482760','user.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e3933d473a99ba0879c6d9717e7',NULL,'{"invitation": "01a22e39-33d4-73a9-9ba0-879b48248fb8", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e3933e8707f9a62ef3a0ab7e12a','01a22e3933e8707f9a62ef3b84ee0351','2026-11-30 20:50:30.502307','environment.created',NULL,NULL,'environment','01a22e3933e8707f9a62ef3a0ab7e12a',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e3933e8707f9a62ef3a0ab7e12a','01a22e3933e975e38dab542e2e926106','2026-11-30 20:50:30.502307','user.joined','01a22e3933e975e38dab542da513fbf3','01a22e3933e8707f9a62ef3a0ab7e12a','user','01a22e3933e975e38dab542da513fbf3',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933f274558439dceaf5cdc2e3','2026-11-30 20:50:30.513604','user.added','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e3933f274558439dce833ab77bc',NULL,'{"invitation": "01a22e39-33f2-7455-8439-dce7bd07f997", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393409753b8ffc4bc4e1b9cc41','2026-11-30 20:50:30.536072','user.joined','01a22e393409753b8ffc4bc215cf1742','01a22e392fc270c992f1213c6c47185e','user','01a22e393409753b8ffc4bc215cf1742',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39340d738db7eb898000976109','2026-11-30 20:50:30.540837','user.blocked','01a22e392fd87093885026cb8a56ab31','01a22e392fc270c992f1213c6c47185e','user','01a22e393409753b8ffc4bc215cf1742','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e39347d728b96ffcb6523abaa9a','01a22e39347e74f28f8334d7458abcc5','2026-11-30 20:50:30.652781','environment.created',NULL,NULL,'environment','01a22e39347d728b96ffcb6523abaa9a',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e39347d728b96ffcb6523abaa9a','01a22e39347e74f28f8334d985f83d12','2026-11-30 20:50:30.652781','user.joined','01a22e39347e74f28f8334d8bee9507d','01a22e39347d728b96ffcb6523abaa9a','user','01a22e39347e74f28f8334d8bee9507d',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
CREATE TABLE authenticator_apps (
	account_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	sealed BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	confirmed_at DATETIME, 
	last_step BIGINT NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_authenticator_apps PRIMARY KEY (account_id, id), 
	CONSTRAINT fk_authenticator_apps_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "authenticator_apps" VALUES('01a22e39347d728b96ffcb63c8021779','01a22e39348c7376a0e686f9e8dcbe0a',X'67414141414142724465475761426B5A6C6F49414F6E6F514F78576768736968576C74694F75612D386E45434748423853676E755F6E536362304D63486773414A4C5274467A38384F6B71425F4C50566152344573777276623377396B6555436E326A587A36323871537A334D354353464A33733541513D','2026-11-30 20:50:30.665248','2026-11-30 20:50:30.682339',0,NULL);
CREATE TABLE company_numbers (
	number TEXT NOT NULL, 
	scheme VARCHAR(40) NOT NULL, 
	proven_environment_id CHAR(32), 
	proven_organisation_id CHAR(32), 
	CONSTRAINT pk_company_numbers PRIMARY KEY (number, scheme)
);
INSERT INTO "company_numbers" VALUES('33333333','KVK','01a22e3930c976118c3b0ad2420dcbc1','01a22e3930e2769bb24fa9a3595e0c81');
INSERT INTO "company_numbers" VALUES('11111111','KVK','01a22e392fc270c992f1213c6c47185e','01a22e3932a971d6ba7855d451f4a791');
INSERT INTO "company_numbers" VALUES('44444444','KVK','01a22e392fc270c992f1213c6c47185e','01a22e393387751bb4efe162a9a8a839');
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
INSERT INTO "documents" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39336871db87010578f45cfef5','01a22e3932a971d6ba7855d451f4a791','INVOICE','acme draft','acme-1',NULL,NULL,NULL,NULL,'01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.376277',NULL,NULL,NULL);
INSERT INTO "documents" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393369703f9c7b42d35bdd3880','01a22e3932a971d6ba7855d451f4a791','INVOICE','acme invoice',NULL,'acme-invoice.pdf',1,'application/pdf','none','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.376277','books@acme-books.example','2026-11-30 20:50:30.376277','01a22e39337777e08bbe55d869a261ae');
CREATE TABLE domain_proofs (
	environment_id CHAR(32) NOT NULL, 
	domain TEXT NOT NULL, 
	value TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	proven_at DATETIME, 
	CONSTRAINT pk_domain_proofs PRIMARY KEY (environment_id, domain), 
	CONSTRAINT fk_domain_proofs_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domain_proofs" VALUES('01a22e392fc270c992f1213c6c47185e','acme.example','DmNbg8ulmDFi4M9p3ZiPEs6e0_a0jHpDwofChaXyY5I','2026-11-30 20:50:29.261909',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e39307b71e48f576a9638690eca','globex.example','ujHfFm72OUoG4saaBSiSakFLmf9J7UNffRdSnEl9-y8','2026-11-30 20:50:29.626266',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e3930c171a8b99049de42f473ba','frank.example','9YES99lf_DSSdHuQRoS-o4Ulr_NmTBliZuHBKx8x9M4','2026-11-30 20:50:29.696822',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e3930c976118c3b0ad2420dcbc1','initech.example','iOYc20JArJNKeyFfduvrRWP5cA80TxwIv1FQmUeHVJo','2026-11-30 20:50:29.705158',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e3930db759589b56ecd0615da96','umbrella.example','LXP4ulJ93AEKE5VZuVKMpnx0XR_oR_gS-5GF4uYBBP4','2026-11-30 20:50:29.722496',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e3933ca754da99c501e69c538b8','lea.example','jhU3wbk0dwrQS8TLa9ZlruYN4nyj8B0V-CyYx8KvkZE','2026-11-30 20:50:30.474215',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e3933e8707f9a62ef3a0ab7e12a','mia.example','SuwYSvOYaVUht6dON5BDTQ0kzYL0lw7aHDfkm3XKuSo','2026-11-30 20:50:30.502307',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e39347d728b96ffcb6523abaa9a','hooli.example','dzBZwTmEzcp_uJ0i4k7P7hJYKKMTrlKWY3kkPe_NmA4','2026-11-30 20:50:30.652781',NULL);
CREATE TABLE domains (
	name TEXT NOT NULL, 
	environment_id CHAR(32), 
	shared_at DATETIME, 
	CONSTRAINT pk_domains PRIMARY KEY (name), 
	CONSTRAINT ck_domains_shared_or_owned CHECK (environment_id IS NULL OR shared_at IS NULL)
);
INSERT INTO "domains" VALUES('acme.example','01a22e392fc270c992f1213c6c47185e',NULL);
INSERT INTO "domains" VALUES('globex.example','01a22e39307b71e48f576a9638690eca',NULL);
INSERT INTO "domains" VALUES('frank.example','01a22e3930c171a8b99049de42f473ba',NULL);
INSERT INTO "domains" VALUES('initech.example','01a22e3930c976118c3b0ad2420dcbc1',NULL);
INSERT INTO "domains" VALUES('umbrella.example','01a22e3930db759589b56ecd0615da96',NULL);
INSERT INTO "domains" VALUES('lea.example','01a22e3933ca754da99c501e69c538b8',NULL);
INSERT INTO "domains" VALUES('mia.example','01a22e3933e8707f9a62ef3a0ab7e12a',NULL);
INSERT INTO "domains" VALUES('hooli.example','01a22e39347d728b96ffcb6523abaa9a',NULL);
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
INSERT INTO "environments" VALUES('01a22e392fc270c992f1213c6c47185e','Acme','acme','AUTOMATIC',1,0,'en','2026-11-30 20:50:29.261909',1,NULL);
INSERT INTO "environments" VALUES('01a22e39307b71e48f576a9638690eca','Globex','globex','AUTOMATIC',1,0,'en','2026-11-30 20:50:29.626266',0,NULL);
INSERT INTO "environments" VALUES('01a22e3930c171a8b99049de42f473ba','Visser','visser','AUTOMATIC',1,0,'en','2026-11-30 20:50:29.696822',0,NULL);
INSERT INTO "environments" VALUES('01a22e3930c976118c3b0ad2420dcbc1','Initech','initech','AUTOMATIC',1,0,'en','2026-11-30 20:50:29.705158',0,NULL);
INSERT INTO "environments" VALUES('01a22e3930db759589b56ecd0615da96','Umbrella','umbrella','AUTOMATIC',1,0,'en','2026-11-30 20:50:29.722496',0,NULL);
INSERT INTO "environments" VALUES('01a22e3933ca754da99c501e69c538b8','Lea','lea','AUTOMATIC',1,0,'en','2026-11-30 20:50:30.474215',0,NULL);
INSERT INTO "environments" VALUES('01a22e3933e8707f9a62ef3a0ab7e12a','Mia','mia','AUTOMATIC',1,0,'en','2026-11-30 20:50:30.502307',0,NULL);
INSERT INTO "environments" VALUES('01a22e39347d728b96ffcb6523abaa9a','Hooli','hooli','AUTOMATIC',1,0,'en','2026-11-30 20:50:30.652781',0,NULL);
CREATE TABLE erased_accounts (
	account_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_erased_accounts PRIMARY KEY (account_id)
);
CREATE TABLE erased_users (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_erased_users PRIMARY KEY (environment_id, id)
);
CREATE TABLE external_identities (
	account_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	provider TEXT NOT NULL, 
	issuer TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	linked_at DATETIME NOT NULL, 
	last_used_at DATETIME, 
	removed_at DATETIME, 
	CONSTRAINT pk_external_identities PRIMARY KEY (account_id, id), 
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
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39306672f4bc296ca30f6a2e59','01a22e392fd87093885026cb8a56ab31',1,'NOTICE','USER_JOINED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"user_id": "01a22e39306672f4bc296ca22004fe1c"}','2026-11-30 20:50:29.588766',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e39307b71e48f576a9638690eca','01a22e39308e70dc8f587f8d2b92e579','01a22e39307b71e48f576a98033a3747',1,'NOTICE','USER_JOINED','01a22e39307b71e48f576a9638690eca',0,NULL,NULL,'{"user_id": "01a22e39308e70dc8f587f8ca52033b0"}','2026-11-30 20:50:29.644632',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e39307b71e48f576a9638690eca','01a22e3930b67169935ece57a71b17a2','01a22e39308e70dc8f587f8ca52033b0',1,'NOTICE','ROLE_CHANGED','01a22e39307b71e48f576a9638690eca',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:50:29.676528',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930cf75c4875605897d31b6b3','01a22e3930ca743b8406442db62b3624',1,'NOTICE','USER_JOINED','01a22e3930c976118c3b0ad2420dcbc1',0,NULL,NULL,'{"user_id": "01a22e3930ce717597ff924f538b52c0"}','2026-11-30 20:50:29.710028',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930d677209211c67317650791','01a22e3930ce717597ff924f538b52c0',1,'NOTICE','ROLE_CHANGED','01a22e3930c976118c3b0ad2420dcbc1',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:50:29.718190',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e393150764f9f219218e7e42a07','01a22e3930ca743b8406442db62b3624',2,'NOTICE','ORGANISATION_ACTIVATED','01a22e3930c976118c3b0ad2420dcbc1',0,NULL,NULL,'{"organisation_id": "01a22e3930e2769bb24fa9a3595e0c81"}','2026-11-30 20:50:29.758888',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393205717b9142d3e657737b98','01a22e392fd87093885026cb8a56ab31',2,'NOTICE','USER_JOINED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"user_id": "01a22e393205717b9142d3e5b3f3b33f"}','2026-11-30 20:50:30.020596',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932177095a0e81a7fa8dae503','01a22e392fd87093885026cb8a56ab31',3,'NOTICE','USER_JOINED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"user_id": "01a22e3932177095a0e81a7e554b45f9"}','2026-11-30 20:50:30.038542',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932447341a896af285cb3699d','01a22e392fd87093885026cb8a56ab31',4,'NOTICE','USER_JOINED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"user_id": "01a22e3932447341a896af27e05dbbcc"}','2026-11-30 20:50:30.079198',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39325770e39f46f11361775de3','01a22e3930ca743b8406442db62b3624',4,'PARTNERSHIP',NULL,'01a22e392fc270c992f1213c6c47185e',0,'01a22e3932557341bac92263468aa314',NULL,NULL,'2026-11-30 20:50:30.094848',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39325770e39f46f114b44269c7','01a22e3930ce717597ff924f538b52c0',3,'PARTNERSHIP',NULL,'01a22e392fc270c992f1213c6c47185e',0,'01a22e3932557341bac92263468aa314',NULL,NULL,'2026-11-30 20:50:30.094848',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39327277ff94497b2f3e1b2e3b','01a22e392fd87093885026cb8a56ab31',5,'NOTICE','PARTNERSHIP_ACCEPTED','01a22e3930c976118c3b0ad2420dcbc1',0,NULL,NULL,'{"partnership_id": "01a22e3932557341bac92263468aa314"}','2026-11-30 20:50:30.113214',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393286713c8a30471a1f7927c0','01a22e392fd87093885026cb8a56ab31',6,'PARTNERSHIP',NULL,'01a22e3930db759589b56ecd0615da96',1,'01a22e393286713c8a3047195b7e6bf0',NULL,NULL,'2026-11-30 20:50:30.148371',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932ab725f80b4c5183e3bf31a','01a22e392fd87093885026cb8a56ab31',7,'NOTICE','ORGANISATION_ACTIVATED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"organisation_id": "01a22e3932a971d6ba7855d451f4a791"}','2026-11-30 20:50:30.186320',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932df75c2be8a6618a37cc55d','01a22e3932447341a896af27e05dbbcc',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"organisation_id": "01a22e3932a971d6ba7855d451f4a791"}','2026-11-30 20:50:30.196632',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39332471a7a050493040369b80','01a22e3930ca743b8406442db62b3624',6,'COLLABORATION',NULL,'01a22e392fc270c992f1213c6c47185e',0,NULL,'01a22e39332370e1b26376a8e6615436',NULL,'2026-11-30 20:50:30.245210','2026-12-30 20:50:30.245210',NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39333473c296805c7d7e4e4e21','01a22e392fd87093885026cb8a56ab31',8,'NOTICE','MEMBERSHIP_ACCEPTED','01a22e3930c976118c3b0ad2420dcbc1',0,NULL,NULL,'{"organisation_id": "01a22e3932a971d6ba7855d451f4a791", "user_id": "01a22e3930ca743b8406442db62b3624", "membership_id": "01a22e39332370e1b26376a8e6615436"}','2026-11-30 20:50:30.315120',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39333f7182ab38db992d5d8163','01a22e3930ce717597ff924f538b52c0',4,'COLLABORATION',NULL,'01a22e392fc270c992f1213c6c47185e',1,NULL,'01a22e39333f7182ab38db98ed887164',NULL,'2026-11-30 20:50:30.335119','2026-12-30 20:50:30.335119',NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39335974fbbd38a898c778ede0','01a22e39306672f4bc296ca22004fe1c',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"organisation_id": "01a22e3932a971d6ba7855d451f4a791"}','2026-11-30 20:50:30.360822',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393363740ab649abda96cc2047','01a22e39306672f4bc296ca22004fe1c',2,'NOTICE','REMOVED_FROM_ORGANISATION','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"organisation_id": "01a22e3932a971d6ba7855d451f4a791"}','2026-11-30 20:50:30.368886',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933677103b4de49ad17974c04','01a22e392fd87093885026cb8a56ab31',9,'COLLABORATION',NULL,'01a22e3930c976118c3b0ad2420dcbc1',1,NULL,'01a22e39336673338cca1253200a87e0',NULL,'2026-11-30 20:50:30.374549','2026-12-30 20:50:30.374549',NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39338070cba7e48cfad87382e7','01a22e392fd87093885026cb8a56ab31',10,'NOTICE','USER_JOINED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"user_id": "01a22e39337f714485a94400bcf62a3b"}','2026-11-30 20:50:30.398953',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39338576188ead4b23b27e3cd6','01a22e39337f714485a94400bcf62a3b',1,'PARTNERSHIP',NULL,'01a22e3930db759589b56ecd0615da96',1,'01a22e393286713c8a3047195b7e6bf0',NULL,NULL,'2026-11-30 20:50:30.405331',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393386743bb67989019cb6f53c','01a22e39337f714485a94400bcf62a3b',2,'NOTICE','ROLE_CHANGED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:50:30.405331',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39338d7657bfe7acf3895dec14','01a22e392fd87093885026cb8a56ab31',11,'NOTICE','ORGANISATION_ACTIVATED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"organisation_id": "01a22e393387751bb4efe162a9a8a839"}','2026-11-30 20:50:30.413003',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39338e7427ad953925c0b97685','01a22e39306672f4bc296ca22004fe1c',3,'NOTICE','ADDED_TO_ORGANISATION','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"organisation_id": "01a22e393387751bb4efe162a9a8a839"}','2026-11-30 20:50:30.414489',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393393761aaad90d63d4c4b1b3','01a22e392fd87093885026cb8a56ab31',12,'NOTICE','USER_JOINED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"user_id": "01a22e393393761aaad90d6225c310b0"}','2026-11-30 20:50:30.418252',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39339b74eab5bbe7ec21972ddc','01a22e393393761aaad90d6225c310b0',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"organisation_id": "01a22e393387751bb4efe162a9a8a839"}','2026-11-30 20:50:30.426754',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39339e765a88f7e18898ba77d6','01a22e392fd87093885026cb8a56ab31',13,'NOTICE','USER_JOINED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"user_id": "01a22e39339e765a88f7e187fbe2db3b"}','2026-11-30 20:50:30.429178',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933a170ef97a3163ee473e9fb','01a22e39339e765a88f7e187fbe2db3b',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"organisation_id": "01a22e393387751bb4efe162a9a8a839"}','2026-11-30 20:50:30.433228',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933ac7425b54d925da3af8725','01a22e392fd87093885026cb8a56ab31',14,'NOTICE','USER_JOINED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"user_id": "01a22e3933ac7425b54d925c67f47937"}','2026-11-30 20:50:30.443172',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933b771f889a4ea42422cadc4','01a22e3933ac7425b54d925c67f47937',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"organisation_id": "01a22e393387751bb4efe162a9a8a839"}','2026-11-30 20:50:30.455281',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393409753b8ffc4bc33a0b3566','01a22e392fd87093885026cb8a56ab31',15,'NOTICE','USER_JOINED','01a22e392fc270c992f1213c6c47185e',0,NULL,NULL,'{"user_id": "01a22e393409753b8ffc4bc215cf1742"}','2026-11-30 20:50:30.536072',NULL,NULL);
CREATE TABLE inbox_positions (
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_inbox_positions PRIMARY KEY (environment_id, user_id)
);
INSERT INTO "inbox_positions" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31',15);
INSERT INTO "inbox_positions" VALUES('01a22e39307b71e48f576a9638690eca','01a22e39307b71e48f576a98033a3747',1);
INSERT INTO "inbox_positions" VALUES('01a22e39307b71e48f576a9638690eca','01a22e39308e70dc8f587f8ca52033b0',1);
INSERT INTO "inbox_positions" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ca743b8406442db62b3624',6);
INSERT INTO "inbox_positions" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ce717597ff924f538b52c0',4);
INSERT INTO "inbox_positions" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932447341a896af27e05dbbcc',1);
INSERT INTO "inbox_positions" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39306672f4bc296ca22004fe1c',3);
INSERT INTO "inbox_positions" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39337f714485a94400bcf62a3b',2);
INSERT INTO "inbox_positions" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393393761aaad90d6225c310b0',1);
INSERT INTO "inbox_positions" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39339e765a88f7e187fbe2db3b',1);
INSERT INTO "inbox_positions" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933ac7425b54d925c67f47937',1);
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
INSERT INTO "invitations" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39319073a6afcddf90faf624d0','01a22e39319073a6afcddf91bcb1c681','BY_EMAIL','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','PENDING','01a22e392fd87093885026cb8a56ab31','01a22e39319a70bdad913da8ebbe3a2e','2026-11-30 20:50:29.867577','2026-12-07 20:50:29.867577',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3931a0742ea9061e0d6b0496c3','01a22e3931a0742ea9061e0e622af508','BY_EMAIL','acme-revoked@acme.example','acme-revoked@acme.example','ADVANCED_USER','REVOKED','01a22e392fd87093885026cb8a56ab31','01a22e3931a17214901262755cdca47e','2026-11-30 20:50:29.920262','2026-12-07 20:50:29.920262','2026-11-30 20:50:29.927959',NULL);
INSERT INTO "invitations" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3931e5704183a5165a3eba0b7d','01a22e3931e5704183a5165bada410ff','ADDED','acme-added@acme.example','acme-added@acme.example','BASIC_USER','PENDING','01a22e392fd87093885026cb8a56ab31','01a22e3931e5704183a5165cf7b2537e','2026-11-30 20:50:29.988775','2026-12-07 20:50:29.988775',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3931fb76fd9f3524484dbe63ba','01a22e3931fb76fd9f3524498063733b','ADDED','frank@frank.example','frank@frank.example','BASIC_USER','PENDING','01a22e392fd87093885026cb8a56ab31','01a22e3931fb76fd9f35244a1263a3de','2026-11-30 20:50:29.998614','2026-12-07 20:50:29.998614',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933d473a99ba0879b48248fb8','01a22e3933d473a99ba0879c6d9717e7','ADDED','lea@lea.example','lea@lea.example','BASIC_USER','PENDING','01a22e392fd87093885026cb8a56ab31','01a22e3933d5725792b4fc6a93b3cf4e','2026-11-30 20:50:30.482760','2026-11-30 20:50:29.521106',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933f274558439dce7bd07f997','01a22e3933f274558439dce833ab77bc','ADDED','mia@mia.example','mia@mia.example','BASIC_USER','PENDING','01a22e392fd87093885026cb8a56ab31','01a22e3933f274558439dce912c311ee','2026-11-30 20:50:30.513604','2026-12-07 20:50:30.513604',NULL,NULL);
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
	bucket SMALLINT NOT NULL, 
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
	CONSTRAINT pk_mails PRIMARY KEY (id, bucket)
);
INSERT INTO "mails" VALUES('01a22e392efe75e885a5ecfae2b8543f',15,NULL,'SIGN_UP','alice@acme.example','alice@acme.example','alice@acme.example','en',X'6741414141414272446547566D7037437779616A3146717445656C734E714E307A66434258614D48396B5536725A344C6554497678397A624335796844426D4B526D4F4767464544546250563150467469353751364E49424F5157346C51446C724368337855544F4A65556261684C7645457365477759486F7A7137485F4F5839615631326C65422D773277506B75716C32707631724562504953697739626A50773D3D','01a22e392efe75e885a5ecfae2b8543f','QUEUED',0,'2026-11-30 20:50:29.211986','2026-11-30 20:50:29.211986',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39304b732a9141a7aee5282c00',0,NULL,'SIGN_UP','bob@acme.example','bob@acme.example','bob@acme.example','en',X'674141414141427244654756727865357951326F385A725334644835766C726E48395862496255484A7A6947724A55694B433277566B306E7467455844585356625350636E6C6D39596B7A4B67304A59476C4C44636B467637356A39364754727676335F38364D58683968567555626E444550755072422D6168763830416C7975335F396E4A653279714D4F334939514136443172624E5767546173536D793550773D3D','01a22e39304b732a9141a7aee5282c00','QUEUED',0,'2026-11-30 20:50:29.578940','2026-11-30 20:50:29.578940',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39307971a892914d180a4a7a0c',12,NULL,'SIGN_UP','carol@globex.example','carol@globex.example','carol@globex.example','en',X'674141414141427244654756343278784F6E753437784A36337754436344767A563036626A366D7A304F72586C466C6E4F6574457370666D334651375657624179654E5A6D6C77644F3477334B6F396B79354A6D626C32617A55504852313445416747736A746A714E5675564B536A592D4F374B474C5A766D646A7A3239616879425257765A33786875724F6C63435F556B7138397163703261667751686F4862773D3D','01a22e39307971a892914d180a4a7a0c','QUEUED',0,'2026-11-30 20:50:29.624660','2026-11-30 20:50:29.624660',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e393086735baf08463df9608847',7,NULL,'SIGN_UP','dave@globex.example','dave@globex.example','dave@globex.example','en',X'674141414141427244654756797265415434336C4F3261394956497856314839484957596659653774356A304D755F473961335A65736A546E3638494176792D733264353238706E6E4B39376D376746544F766C764A79375A42435664684E6F2D525962776B4C7A69736470483361643742676E364A5843464E554D6A3669363961624866706D51597252667342333837752D6B59665754346965364556436B62513D3D','01a22e393086735baf08463df9608847','QUEUED',0,'2026-11-30 20:50:29.638465','2026-11-30 20:50:29.638465',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3930bd7174815ba8a6a1fde689',9,NULL,'SIGN_UP','frank@frank.example','frank@frank.example','frank@frank.example','en',X'6741414141414272446547566C6E72617969397852504455734237504437723649326E616E6B6A3647764361636650456B535F627A5F4E3335684F36416F357834484E516365457268725551694335656F4574502D76726B6D324C78656B6E734D6C35643948524D4D53456B506E6455337275433153764E6377674F77473769483070666874365F4E42314F38395849794733714743696C706F57546F68416736413D3D','01a22e3930bd7174815ba8a6a1fde689','QUEUED',0,'2026-11-30 20:50:29.693008','2026-11-30 20:50:29.693008',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3930c57336b9cef71c984478f8',8,NULL,'SIGN_UP','ina@initech.example','ina@initech.example','ina@initech.example','en',X'6741414141414272446547566B6F754863515669364274394F59614D724C4E686951744E752D4C504931636444785A44474A7437712D3032736F47424856586F6B4F74396C71372D70385233483965516D3450534A654D47755F616B6D777271757A31784A535332336C4B466566654C775764323178656377475748457777634F4A352D645839434D48505649384447624F4248584D715A686A34463566675158413D3D','01a22e3930c57336b9cef71c984478f8','QUEUED',0,'2026-11-30 20:50:29.700862','2026-11-30 20:50:29.700862',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3930cc77ada4721a2f37c7251b',11,NULL,'SIGN_UP','iris@initech.example','iris@initech.example','iris@initech.example','en',X'6741414141414272446547567A456476474953345366486D334D785675337764436C385557696253484C6C79544A4D554947433333534C6163615567393652514A77687A32346961424F3474334E6D6E64545645745A5F4D684A7571653971494E6C4C495A354E3135507734536C727056456E4778435739315A506C6E53763354596B44513448655075755F4B556A58487274774B7A6E45474270744459747956413D3D','01a22e3930cc77ada4721a2f37c7251b','QUEUED',0,'2026-11-30 20:50:29.708108','2026-11-30 20:50:29.708108',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3930d874f2b510a123c222ffff',15,NULL,'SIGN_UP','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','en',X'674141414141427244654756652D79367270356C717844644B304A70423339736637696465546431486C45533765706971787764727859796E474136564638676B386667697956326E4B44372D5277546562447941325855436A4952376E724D316E6B6D465968634A34576C566B6B5677625154744B36614B326E6C566F6B6B373534704358556E773330344E6D565352754C67327577596E5F4D586C41584A66673D3D','01a22e3930d874f2b510a123c222ffff','QUEUED',0,'2026-11-30 20:50:29.720299','2026-11-30 20:50:29.720299',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39319a70bdad913da8ebbe3a2e',14,'01a22e392fc270c992f1213c6c47185e','INVITATION','acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','en',X'6741414141414272446547567A586855316A30564D493037316F5033636744744D636F6F4945514751337964324B4C5F6A74454D714F59517354613136375F757455564A504A5557476C4B46567774672D6F736E57754D744B4B645A707751466D3147537461745733637338573661354C65434C436E31584B5F5A31442D54702D39764251704C717035684B465A645862494C6B5A4B665F52446659314469334B75777A35726B4273586B3564314C62524B715353644F3358736B724A2D6A444235424D5A4F4171396D6D46496A4C767A3132766D6E6B3576455263734C6D46734A5979525A6A684B33474B483673684966375561713464617563737535632D77556E45685448355642557A4E43316E46386C797038327A443433654877787135377776735A45625A5273493743714730434933502D7A78505A6B6B354C7448506F576C627036336A786845','01a22e39319a70bdad913da8ebbe3a2e','QUEUED',0,'2026-11-30 20:50:29.867577','2026-11-30 20:50:29.867577',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3931a17214901262755cdca47e',14,'01a22e392fc270c992f1213c6c47185e','INVITATION','acme-revoked@acme.example','acme-revoked@acme.example','acme-revoked@acme.example','en',NULL,'01a22e3931a17214901262755cdca47e','CANCELLED',0,'2026-11-30 20:50:29.920262','2026-11-30 20:50:29.920262',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3931e5704183a5165cf7b2537e',14,'01a22e392fc270c992f1213c6c47185e','USER_ADDED','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','en',X'6741414141414272446547564B423063494D69704B7462556E794C4763553642705554427A2D47364A637536517774596762482D64585A645A4F4779784B66697974395F7136546C33344B6538574E34426E737A2D5743586D6B465544324B396451424A4D3678376A38654F44655F32586852734835575069786C507279714946306A6144795A48384742755978497A6F3450685362334F417A72306A2D67344B493073747571726E3158736F6E5042514C4273584B34477568614A67374A586365664A6337317050617771314A7053384A4763474C6F7741765678466C6B447866664B566631376A336C496F4375435070385952675A32505A73716251446D797379336E6B5A794C6E2D6A694C44363468564A5A38556D726A6B534A7A6F514866394E456F2D41787A6E6C614F334F7563684E393233796334316157562D536756436753415F6E754B62386F475067784E784745333854353856784142694969513D3D','01a22e3931e5704183a5165cf7b2537e','QUEUED',0,'2026-11-30 20:50:29.988775','2026-11-30 20:50:29.988775',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3931fb76fd9f35244a1263a3de',14,'01a22e392fc270c992f1213c6c47185e','ACCOUNT_ADDED','frank@frank.example','frank@frank.example','frank@frank.example','en',X'67414141414142724465475769536C365345615F76503754344D326E3635305F4B3775625876774A74797A3532306879367434506A52555A534677575A6849566D725F384E574F4A6A453077336C5956674D6851466157626B4A796739415F47674541745F4A50324930614E723977526F46535356766D6B36384A7556434D45527845444A52477A4C74637264632D61415277725A794141505467346B56475673316C304E787472725663346E375374674436424569527756697A414E6C654F4644436E505146775A7A695F3943305052494A50414C7977313772754D625543465145713870527132493833495037386D4E324F796573374935446D68664B56766167333959564F4C6A7A6F','01a22e3931fb76fd9f35244a1263a3de','QUEUED',0,'2026-11-30 20:50:29.998614','2026-11-30 20:50:29.998614',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e393203767680cd163af24ad846',6,NULL,'SIGN_UP','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','en',X'674141414141427244654757724B676B7747562D58314F627A63383272594E774F724778436B456D73554E385A556C567836327A6E724F7761787948444B585179447A4963756A65593341546D7853307A55314C5A39386E6459576B3176717930397667527436644255313454564549637630374E354F654F6B58325344563630583841646679677147727970353470357267567A65516B633174506D32763469413D3D','01a22e393203767680cd163af24ad846','QUEUED',0,'2026-11-30 20:50:30.019016','2026-11-30 20:50:30.019016',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39321573cc98915cf80e016e1b',11,NULL,'SIGN_UP','acme-removed@acme.example','acme-removed@acme.example','acme-removed@acme.example','en',X'674141414141427244654757306B504132506C30377544385F4F47367361584A35326E3069756D4E55614F5665314A302D39615F6E41794651474A555335567369774F69617074593039767842702D7550302D486649574C326B7769466B356576416B5F786466635A506A7A48664257567746487345664833536337385671726C5856485273466762384A7A464858316B34503167673236596234756F6C305A58413D3D','01a22e39321573cc98915cf80e016e1b','QUEUED',0,'2026-11-30 20:50:30.037283','2026-11-30 20:50:30.037283',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39323d70d38d9f1482276b8d4f',15,NULL,'RECOVERY','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244654757436C6A38476C37766859504577586E7A304A62466C746A486E4A326B65396C322D444E623776483357696E59466B6A485231475F6E53616E4E6449674F77493948614A6E7375356642425F5833503150587253554664344B494F6732786366394E4A61473156615341384D336E697355437161713250346B4F46766251714C4C64696C73626C373873684141584E6E48584D41337356796F385F7A3664492D67504230726F4B5473344D7A7A34433430314D6A7674704944594E483675646573','01a22e39323d70d38d9f1482276b8d4f','QUEUED',0,'2026-11-30 20:50:30.074818','2026-11-30 20:50:30.074818',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39323d70d38d9f148302d17e8f',15,NULL,'RECLAIM','alice@acme.example','alice@acme.example','alice@acme.example','en',NULL,'01a22e39323d70d38d9f148302d17e8f','CANCELLED',0,'2026-11-30 20:50:30.074818','2026-11-30 20:50:30.074818',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39323e7170b7fd6372d32e82b4',4,NULL,'SIGN_UP','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','en',X'6741414141414272446547577066476737316679794E697270416C57412D752D434C5F46674575324647724B3349674C50545045716F5F685341736A4D71787936704748536F674D5544704F4E7A30426F646958324442616D5774694B6358307A74507452416E6B5547715A66387778544458424F454C485333414C6548575F34704F4A73784869445F5A5A434F55505A74667A756A4B6C4173635749785A4C62773D3D','01a22e39323e7170b7fd6372d32e82b4','QUEUED',0,'2026-11-30 20:50:30.078245','2026-11-30 20:50:30.078245',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39325d71329d559352d3707e81',1,'01a22e3930c976118c3b0ad2420dcbc1','PARTNERSHIP_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e39325d71329d559352d3707e81','CANCELLED',0,'2026-11-30 20:50:30.094848','2026-11-30 20:50:30.094848',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39325d71329d559353d88de381',1,'01a22e3930c976118c3b0ad2420dcbc1','PARTNERSHIP_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',NULL,'01a22e39325d71329d559353d88de381','CANCELLED',0,'2026-11-30 20:50:30.094848','2026-11-30 20:50:30.094848',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3932877108be31e12009354bae',14,'01a22e392fc270c992f1213c6c47185e','PARTNERSHIP_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244654757685349685833614D746C6954794C6D6F6A505A6343554D786B47694C57426E666E2D4155505A4757675A75326B65656B416B49414E7763755449715A78794A333739766D784D3369376E447078445F494978397971414452734539695A4C3273617235436255474159795A314C334A7A714679546D7148384154304D47566D6A766276627250634D37427A76656B2D62735557716D78783373384F79566A39724B69586435613043505357705964793265534A6C793978545F683673426E2D5F','01a22e3932877108be31e12009354bae','QUEUED',0,'2026-11-30 20:50:30.148371','2026-11-30 20:50:30.148371',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39332974ae908d730a2cd946a1',1,'01a22e3930c976118c3b0ad2420dcbc1','COLLABORATION_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e39332974ae908d730a2cd946a1','CANCELLED',0,'2026-11-30 20:50:30.245210','2026-11-30 20:50:30.245210',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39333f7182ab38db9a7c80c6a1',1,'01a22e3930c976118c3b0ad2420dcbc1','COLLABORATION_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',X'6741414141414272446547576E31356874734E315938653855637A4E73476337633444394D2D70627471566663766266396A436166397474674C6D4A4C68785F42716A4D37575179624F396B775F424F49475935436C52346A466371786E373848665446385634684751596964596435385A2D6248726F5A6B696E427A5346353162756F6131434B6F62344266536770435742664D67746D366A4E77476356554D67536573464A6D5F6B6552416C7462724A344539496A4C4956517043656F4174373759714D384D66554A4345506E6E70517066504B362D474B656B34792D324656526D555053717856637856553344786C59735439383D','01a22e39333f7182ab38db9a7c80c6a1','QUEUED',0,'2026-11-30 20:50:30.335119','2026-11-30 20:50:30.335119',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3933677103b4de49ae5a6a964e',14,'01a22e392fc270c992f1213c6c47185e','COLLABORATION_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244654757434E78766151306A37514E3973512D7231583455796663477A4D736942344C2D7857674777764F7934776E794538614E4B78464D4B4B6B2D464371545778304A6C4355477674697572534849505759767850385F7A6B7673666B47555436356A616369393653366738423651433330634862616F44344676364D537039667378633453416976684F44564F352D6A5245647256556B5237336C64734437585363504830562D5472526973344D4842377631723663496D7A3579464D55557063744B4F4C544A362D766E5868457A6A5A456E5558305A45664876384C5643352D6A414D513561766E4A4B30673D','01a22e3933677103b4de49ae5a6a964e','QUEUED',0,'2026-11-30 20:50:30.374549','2026-11-30 20:50:30.374549',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39337777e08bbe55d869a261ae',14,'01a22e392fc270c992f1213c6c47185e','DOCUMENT','books@acme-books.example','books@acme-books.example','books@acme-books.example','en',X'67414141414142724465475737422D76776374617A71387835546D5571445752366973654E45393155343353583768474A716F6E2D4E64514B6B6869327347474A595A76494E77447441567273437768654632557378705446444D64664B433644556C446D4E42644276613042676F5753616A45774B6C31586D6A3774764433334C576E5F7442425F307531544E5A5A53744C4579733154434D464779717152775638464C59694F396B4A697A6277333369717A644F66306961626B6B727456754D48644F6B414C5845392D7A4439444242456F7145516E4E4135775847733272756A63394370707770435A33575951502D497A49396A733672427841366466796149336D504F434B554A7732482D46526F79724570435458546F364654542D2D7145363747414642754259747354366931436446436E62317078726B2D4E75484B46494768317A51522D583452565F6672314F5575704F53746E34715153616570616F4E626261736C3247325351696F5A756F61356B3D','01a22e39337777e08bbe55d869a261ae','QUEUED',0,'2026-11-30 20:50:30.376277','2026-11-30 20:50:30.376277',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39337e747facb298b89eaf5585',5,NULL,'SIGN_UP','eve@acme.example','eve@acme.example','eve@acme.example','en',X'6741414141414272446547575947566D4A6F3337612D3056716F74504E5437704157354A746A4465575A4A4774424147505438413264644147556246436E4D72334746706C6E474A535731767A33414A4B383664665F7A7664497738465648347144764745485F323058654A3343315A504655686D465A70793773426C312D38474F3874466430764A665374507552374C4B3369774C4739784B67513049444934413D3D','01a22e39337e747facb298b89eaf5585','QUEUED',0,'2026-11-30 20:50:30.397843','2026-11-30 20:50:30.397843',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e393391741f89f155655addfd67',7,NULL,'SIGN_UP','ada@acme.example','ada@acme.example','ada@acme.example','en',X'6741414141414272446547574C66732D6F46376C5931765F31626256425A316A38714E6275696B79665F316D374663474E556C68635F394F727A51454579525F734571566F697A732D6246644C4669754C4A444A6136514957396C6F43594839456736505F364A6C3162505F645F62435349505975796E74636A796C5549376C544E35355739694261616C5572566D4F635269775F6B745A414965305464672D31773D3D','01a22e393391741f89f155655addfd67','QUEUED',0,'2026-11-30 20:50:30.416783','2026-11-30 20:50:30.416783',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39339c700fa75971a8df753391',1,NULL,'SIGN_UP','bo@acme.example','bo@acme.example','bo@acme.example','en',X'674141414141427244654757556E33786A484A572D51577A424F3853567754585A3247716D425173766A444A5078387270537343427166486966426D437333373035526E754B6468304B634166423334396C7463755658747A6A364273656837394A69334D68754264753848427941535735335F697953394A55764A4C42714E764B79595A435F79624A3947676D35304E4272544F4B584F59716F3756777A5950673D3D','01a22e39339c700fa75971a8df753391','QUEUED',0,'2026-11-30 20:50:30.428048','2026-11-30 20:50:30.428048',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3933a270a7bbfb2717fd127c75',5,NULL,'SIGN_UP','çelik@acme.example','çelik@acme.example','çelik@acme.example','en',X'67414141414142724465475768443334753548636E51316A325144646C6E314A6A7A4A6C41463643317362556931796E4574665A576549506471556668565661574F326635346332394A515836426B72304C756D533948414168336A7261326D446E3034514D37536D5574622D6A536A556E6F7948796742514A47387349637671582D314331622D76516B32784D66434D4A73376C6B506B755232724E77507057413D3D','01a22e3933a270a7bbfb2717fd127c75','QUEUED',0,'2026-11-30 20:50:30.434323','2026-11-30 20:50:30.434323',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3933c57332b3561bec40003ab6',6,NULL,'SIGN_UP','lea@lea.example','lea@lea.example','lea@lea.example','en',X'6741414141414272446547574377767542736B6C414174437A34477A762D46735A74736338576237656E4547475744466733707941393254337A6475486B683943343859354B6464426254414C67527737487163554B395165613363455842784A39726A5637645F674768486734494D7866597353484A5731486E64526241613553534255415579582D37357A5357516A4B4E44426C373758756164303741556D773D3D','01a22e3933c57332b3561bec40003ab6','QUEUED',0,'2026-11-30 20:50:30.468726','2026-11-30 20:50:30.468726',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3933d5725792b4fc6a93b3cf4e',14,'01a22e392fc270c992f1213c6c47185e','ACCOUNT_ADDED','lea@lea.example','lea@lea.example','lea@lea.example','en',X'6741414141414272446547573141394E4B58646D574752714576326A5343554A666F4146326B50686E61734C77367A4A713637366447574A664B47656278636E7449427234717852425255486132414931776554536A386B6C7938687236634B506F6D69327544706F5557366B3672664B74414B453454726A415373316D304F5A774F7030734B6643705F70677A647646674D34454C30796A556F4F2D717A7A7674545A63756731424C686B6F7A61696E67386F5F32366C526A424A336A36344B427338784D4E4B4A697766465A555759506744446A744A4245705F4F6C2D796D6F6168466F6E6F726E426F373267537571624749743152485A4177724D5F3571456B43764E393035702D63','01a22e3933d5725792b4fc6a93b3cf4e','QUEUED',0,'2026-11-30 20:50:30.482760','2026-11-30 20:50:30.482760',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3933e470919367220a8eee031d',13,NULL,'SIGN_UP','mia@mia.example','mia@mia.example','mia@mia.example','en',X'6741414141414272446547575539442D7456594A6C6638695836776D33567739376E7A784570357745597A6142787258646E2D62706B70787A4551774D4C357372455F686665627538434C6E755A63646B6174645047364941454133463351736148416746676E6264585F307152786A502D79764E546A6D52655F56656D71564A62482D4A324C41664D3739304F75645342627A6F4C39626F6145453756584267773D3D','01a22e3933e470919367220a8eee031d','QUEUED',0,'2026-11-30 20:50:30.499845','2026-11-30 20:50:30.499845',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3933f274558439dce912c311ee',14,'01a22e392fc270c992f1213c6c47185e','ACCOUNT_ADDED','mia@mia.example','mia@mia.example','mia@mia.example','en',X'67414141414142724465475778346541636D493267576C4D675436386474584C594C6C375F42524C455045706F64304D55475545746577672D576E5756755232705868656154784438507870796D58336A6449674E6F305F4F447372726E6F57664D737A33744A377371655F663642685743564A4A74735F33797A4F456F39436A794D316A64735853414B31394B57526B38742D627071796F316B61506D35657A7045734C316D50617234516A6C67375A45556E3542747833675F714763527A66743968366E3336336E6E4F5A4F623241696F56533572343662306E6B78303857347A716867546859363242336E4F53595872535370576D4D6A46416634364C6A35357770714C67736A7831','01a22e3933f274558439dce912c311ee','QUEUED',0,'2026-11-30 20:50:30.513604','2026-11-30 20:50:30.513604',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e393406766fa38e3b7e6dffaf6f',15,NULL,'SIGN_UP','bas@acme.example','bas@acme.example','bas@acme.example','en',X'674141414141427244654757535A55785F426D58544569454758753959654F6A505641723261425A7470366A345163756F6648745751774B43383756564970656879324975746858383277456366505232576563354B6966395651614A6D643979334633473677336C69503434576E677A795279554C5F77526F774E6B7030536D6E4141774F4B434C355A524E596F6A7957746C5F6E535A34673977463063572D413D3D','01a22e393406766fa38e3b7e6dffaf6f','QUEUED',0,'2026-11-30 20:50:30.534617','2026-11-30 20:50:30.534617',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e39347a77019461f9ae63e03cac',12,NULL,'SIGN_UP','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'67414141414142724465475745417A5F5464507A37542D574A6A542D6A44785F4231446477526666516168576E57792D6549434478505A66544454397768644A6F5F5A6D4F5F31395262376141546B563054453338574933794252747733312D36616455595648514B475F65365957497141584E7972336E493237776F5467754D54462D626839587439476A55556E504F5744564C616636665075576241653871413D3D','01a22e39347a77019461f9ae63e03cac','QUEUED',0,'2026-11-30 20:50:30.649634','2026-11-30 20:50:30.649634',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e3934a971b391d7312b10b8839c',12,NULL,'ACCOUNT_CHANGED','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'6741414141414272446547576C44756F6243486F4F4A6775392D7444387A615467684571364674744E363757752D495F55624C6A494F7A6749456C2D524E48564E75385F48593279544B365865445F587A6E546D6E395A69715A5A5565674D645848315A6B4B6B303676503573772D69355762365775682D70316C7543305A37576A314B4B645043756F5955524C5149646435506141784F30337A72787178384469444469366C6F44674D726C6D5A393155467158693547664A30567A7738555950797959484D5353493755715F75736954726B5339395A356B766C675A474C2D513D3D','01a22e3934a971b391d7312b10b8839c','QUEUED',0,'2026-11-30 20:50:30.682339','2026-11-30 20:50:30.682339',NULL,NULL,NULL,NULL);
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
INSERT INTO "memberships" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930e2769bb24fa9a497d16099','01a22e3930e2769bb24fa9a3595e0c81','01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ca743b8406442db62b3624','ADMINISTRATOR','ACTIVE','01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ca743b8406442db62b3624','2026-11-30 20:50:29.728204',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932a971d6ba7855d5ee9bbb22','01a22e3932a971d6ba7855d451f4a791','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','ADMINISTRATOR','ACTIVE','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.185003',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932b175efa9bbd26d65b2006f','01a22e3932b175efa9bbd26c1ab663d3','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','ADMINISTRATOR','ACTIVE','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.192969',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932df75c2be8a661713c7cef9','01a22e3932a971d6ba7855d451f4a791','01a22e392fc270c992f1213c6c47185e','01a22e3932447341a896af27e05dbbcc','MEMBER','ACTIVE','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.196632',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39332370e1b26376a8e6615436','01a22e3932a971d6ba7855d451f4a791','01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ca743b8406442db62b3624','MEMBER','ACTIVE','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.245210','2026-12-30 20:50:30.245210','2026-11-30 20:50:30.315120',NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39333f7182ab38db98ed887164','01a22e3932a971d6ba7855d451f4a791','01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ce717597ff924f538b52c0','MEMBER','PENDING','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.335119','2026-12-30 20:50:30.335119',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39335974fbbd38a89707ff5ec7','01a22e3932a971d6ba7855d451f4a791','01a22e392fc270c992f1213c6c47185e','01a22e39306672f4bc296ca22004fe1c','MEMBER','ENDED','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.360822',NULL,'2026-11-30 20:50:30.368886',NULL);
INSERT INTO "memberships" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e39336673338cca1253200a87e0','01a22e3930e2769bb24fa9a3595e0c81','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','MEMBER','PENDING','01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ca743b8406442db62b3624','2026-11-30 20:50:30.374549','2026-12-30 20:50:30.374549',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393387751bb4efe163682467eb','01a22e393387751bb4efe162a9a8a839','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','ADMINISTRATOR','ACTIVE','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.406831',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39338e7427ad953924bcceba93','01a22e393387751bb4efe162a9a8a839','01a22e392fc270c992f1213c6c47185e','01a22e39306672f4bc296ca22004fe1c','ADMINISTRATOR','ACTIVE','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.414489',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39339b74eab5bbe7ebdf3effb6','01a22e393387751bb4efe162a9a8a839','01a22e392fc270c992f1213c6c47185e','01a22e393393761aaad90d6225c310b0','MEMBER','ACTIVE','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.426754',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933a170ef97a3163d31d468c5','01a22e393387751bb4efe162a9a8a839','01a22e392fc270c992f1213c6c47185e','01a22e39339e765a88f7e187fbe2db3b','MEMBER','ACTIVE','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.433228',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933b771f889a4ea41542cd152','01a22e393387751bb4efe162a9a8a839','01a22e392fc270c992f1213c6c47185e','01a22e3933ac7425b54d925c67f47937','MEMBER','ACTIVE','01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','2026-11-30 20:50:30.455281',NULL,NULL,NULL);
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
INSERT INTO "organisations" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930e2769bb24fa9a3595e0c81','Initech N.V.','initech n.v.','KVK','33333333','ACTIVATED','2026-11-30 20:50:29.728204','2026-11-30 20:50:29.758888','MANUAL_REVIEW','2026-11-30 20:50:29.758888',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:50:29.758888');
INSERT INTO "organisations" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932a971d6ba7855d451f4a791','acme Sales B.V.','acme sales b.v.','KVK','11111111','ACTIVATED','2026-11-30 20:50:30.185003','2026-11-30 20:50:30.186320','MANUAL_REVIEW','2026-11-30 20:50:30.186320',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:50:30.186320');
INSERT INTO "organisations" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932b175efa9bbd26c1ab663d3','acme Later B.V.','acme later b.v.','KVK','11111119','PENDING','2026-11-30 20:50:30.192969',NULL,NULL,NULL,NULL,NULL,NULL,0,'NONE',NULL);
INSERT INTO "organisations" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393387751bb4efe162a9a8a839','Zuid ''Öst'' & Co','zuid ''ost'' & co','KVK','44444444','ACTIVATED','2026-11-30 20:50:30.406831','2026-11-30 20:50:30.413003','MANUAL_REVIEW','2026-11-30 20:50:30.413003',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:50:30.413003');
CREATE TABLE partnership_managers (
	environment_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership_managers PRIMARY KEY (environment_id, partnership_id, user_id), 
	CONSTRAINT fk_partnership_managers_partnership FOREIGN KEY(environment_id, partnership_id) REFERENCES partnerships (environment_id, id)
);
INSERT INTO "partnership_managers" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932557341bac92263468aa314','01a22e392fd87093885026cb8a56ab31');
INSERT INTO "partnership_managers" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3932557341bac92263468aa314','01a22e3930ca743b8406442db62b3624');
INSERT INTO "partnership_managers" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3932557341bac92263468aa314','01a22e3930ce717597ff924f538b52c0');
INSERT INTO "partnership_managers" VALUES('01a22e3930db759589b56ecd0615da96','01a22e393286713c8a3047195b7e6bf0','01a22e3930db759589b56ecf95350d92');
CREATE TABLE partnerships (
	environment_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	partner_id CHAR(32) NOT NULL, 
	requested_by_us BOOLEAN NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	message TEXT, 
	chosen_manager_id CHAR(32), 
	created_at DATETIME NOT NULL, 
	settled_at DATETIME, 
	decline_reason TEXT, 
	CONSTRAINT pk_partnerships PRIMARY KEY (environment_id, id), 
	CONSTRAINT fk_partnerships_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "partnerships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932557341bac92263468aa314','01a22e3930c976118c3b0ad2420dcbc1',1,'ACTIVE',NULL,NULL,'2026-11-30 20:50:30.094848','2026-11-30 20:50:30.113214',NULL);
INSERT INTO "partnerships" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3932557341bac92263468aa314','01a22e392fc270c992f1213c6c47185e',0,'ACTIVE',NULL,NULL,'2026-11-30 20:50:30.094848','2026-11-30 20:50:30.113214',NULL);
INSERT INTO "partnerships" VALUES('01a22e3930db759589b56ecd0615da96','01a22e393286713c8a3047195b7e6bf0','01a22e392fc270c992f1213c6c47185e',1,'REQUESTED','to acme',NULL,'2026-11-30 20:50:30.148371',NULL,NULL);
INSERT INTO "partnerships" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393286713c8a3047195b7e6bf0','01a22e3930db759589b56ecd0615da96',0,'REQUESTED','to acme',NULL,'2026-11-30 20:50:30.148371',NULL,NULL);
CREATE TABLE passkeys (
	account_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	credential_id BLOB NOT NULL, 
	public_key BLOB NOT NULL, 
	sign_count BIGINT NOT NULL, 
	name TEXT NOT NULL, 
	transports TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_used_at DATETIME, 
	removed_at DATETIME, 
	CONSTRAINT pk_passkeys PRIMARY KEY (account_id, id), 
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
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'FD208F23CD7627B9F1D42A03769F2A8701275B53B35428F5A79B272F6D7CBFE4',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'82D4346DA0CF01215FFC4983FAA314D0A8C93FBCE22C3945090A22E7BB21C5E0',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'72B8FEBFFD1458EF7691474214FA9301F786B17614C1762D8D71187D788F8391',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'9537AA0167BC3E70624C2317841C9EB92011F2F2254D223D1D87FEF8FF70F9E4',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'A45B47A3C0D6D304EA63B51BE68F8C394C23DF6A4B3E9585134D9099135F1619',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'CAFFD86D9CC9210936B51D97A62B2AD911A5ABD00CFE12DA2CE166FB2F378E11',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'FB1DFE8CB6497D6060535F87889C967D99E06FB23F70324466E62A34C367C9AA',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'83FD96F0AAF98B3559F69D1B5956EABBCA928DAD0270D33B7EF2349DA780426E',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'768D07DAEB6687F848A5F75BED8E5AA6BEE8F2C29F62D28237C3D313DB7014B1',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e39347d728b96ffcb63c8021779',X'B7C1B64003123143518A32C0D212C59815230F37BB9EF5FE726216E0B531526D',NULL);
CREATE TABLE removed_addresses (
	environment_id CHAR(32) NOT NULL, 
	address_hash BLOB NOT NULL, 
	removed_at DATETIME NOT NULL, 
	CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash), 
	CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "removed_addresses" VALUES('01a22e392fc270c992f1213c6c47185e',X'520421C6F657F7CC20A8FA1E86514DBAD360B898E7E7DCA2703BD7161E7BBB72','2026-11-30 20:50:30.071022');
CREATE TABLE second_factor_resets (
	account_id CHAR(32) NOT NULL, 
	environment_id CHAR(32) NOT NULL, 
	requested_by CHAR(32) NOT NULL, 
	requested_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	CONSTRAINT pk_second_factor_resets PRIMARY KEY (account_id), 
	CONSTRAINT fk_second_factor_resets_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
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
INSERT INTO "secrets" VALUES(X'A90FEFC9DD85CF2FBD2D37874E5734F5A9293E014E591D85EF92C7F8EA5CFB23','SIGN_UP','01a22e392efb75bcbcca1fb4c8063328',NULL,'2026-11-30 20:50:29.211986','2026-12-01 20:50:29.211986','2026-11-30 20:50:29.261909',NULL);
INSERT INTO "secrets" VALUES(X'DBBDF5014FFF0AE09F8AE8C1421C0B20647AE16E8E08CD11CE15FD71720186C9','SIGN_UP','01a22e39304b732a9141a7ad39128d05',NULL,'2026-11-30 20:50:29.578940','2026-12-01 20:50:29.578940','2026-11-30 20:50:29.588766',NULL);
INSERT INTO "secrets" VALUES(X'26C5DB222C942C786FC257ADC13B9F00A6A60D6D39B91E65C83F597CB23C6256','SIGN_UP','01a22e39307871a8b4bfe838aa79f385',NULL,'2026-11-30 20:50:29.624660','2026-12-01 20:50:29.624660','2026-11-30 20:50:29.626266',NULL);
INSERT INTO "secrets" VALUES(X'9348620D65AA73F2757CE353F3D998BA2A528B351D7F386BCC868B96B6B57F9E','SIGN_UP','01a22e393086735baf08463c29cb870d',NULL,'2026-11-30 20:50:29.638465','2026-12-01 20:50:29.638465','2026-11-30 20:50:29.644632',NULL);
INSERT INTO "secrets" VALUES(X'C4937DBF2C901E58442506222B835C5D22BA1ABD86843E1C92E6225F1E1DD30F','SIGN_UP','01a22e3930bd7174815ba8a51c4e4c00',NULL,'2026-11-30 20:50:29.693008','2026-12-01 20:50:29.693008','2026-11-30 20:50:29.696822',NULL);
INSERT INTO "secrets" VALUES(X'EFC566A9D1DFA17B9B9F0FA0608145AE778C02E005C86F42E35D67ED9E0037CC','SIGN_UP','01a22e3930c57336b9cef71bc990721a',NULL,'2026-11-30 20:50:29.700862','2026-12-01 20:50:29.700862','2026-11-30 20:50:29.705158',NULL);
INSERT INTO "secrets" VALUES(X'19191A32132A09C3A17CE3E42DE587A2A440584AF6CABA858470A5782FD86F95','SIGN_UP','01a22e3930cc77ada4721a2ed84b13a6',NULL,'2026-11-30 20:50:29.708108','2026-12-01 20:50:29.708108','2026-11-30 20:50:29.710028',NULL);
INSERT INTO "secrets" VALUES(X'BC4045CE3EED1FFC487323A4036CFC54C5B57660466C2D8B0212DADD12DC2A62','SIGN_UP','01a22e3930d874f2b510a1222eaba1ca',NULL,'2026-11-30 20:50:29.720299','2026-12-01 20:50:29.720299','2026-11-30 20:50:29.722496',NULL);
INSERT INTO "secrets" VALUES(X'77B86A6C63B09F05C88C5A3ECBC4DED712E31E434F6DE51F12BF1DC5C5161F22','INVITATION','01a22e39319073a6afcddf90faf624d0',NULL,'2026-11-30 20:50:29.867577','2026-12-07 20:50:29.867577',NULL,NULL);
INSERT INTO "secrets" VALUES(X'DDE5C89277279368B4383255594D11030E6D28074DEBA7F504C27C6990DF5889','INVITATION','01a22e3931a0742ea9061e0d6b0496c3',NULL,'2026-11-30 20:50:29.920262','2026-12-07 20:50:29.920262',NULL,NULL);
INSERT INTO "secrets" VALUES(X'689ADFF76CCD497FD3EC044458E751F3356C41BF194970B9F51F656655CB4B76','FIRST_PASSWORD','01a22e3931e5704183a5165a3eba0b7d',NULL,'2026-11-30 20:50:29.988775','2026-12-07 20:50:29.988775',NULL,NULL);
INSERT INTO "secrets" VALUES(X'FCAD6F9FA83F2C5A52CCAB4A49706247BB5D5FE52A96F2083F389328287C68D1','SIGN_UP','01a22e393203767680cd1639ced4ee7e',NULL,'2026-11-30 20:50:30.019016','2026-12-01 20:50:30.019016','2026-11-30 20:50:30.020596',NULL);
INSERT INTO "secrets" VALUES(X'8A9B88A99B9D249BB4B67D8C351EA1CF1BC3D1EFCAAC5994E02B3DD681472190','SIGN_UP','01a22e39321573cc98915cf7dda0d2a1',NULL,'2026-11-30 20:50:30.037283','2026-12-01 20:50:30.037283','2026-11-30 20:50:30.038542',NULL);
INSERT INTO "secrets" VALUES(X'18E664CAC52A11FE59ED60D73A50C91DC96961A02340CACB0E74D4C735F1E05B','RECOVERY','01a22e392f9272e0948e28fc4043ddd9',NULL,'2026-11-30 20:50:30.074818','2026-11-30 21:20:30.074818',NULL,NULL);
INSERT INTO "secrets" VALUES(X'56DCBA5894D092AFFEF53E16CAA6F5DFDB31CDAEA69E8786772DBEB710917325','RECLAIM','01a22e392f9272e0948e28fc4043ddd9','alice@acme.example','2026-11-30 20:50:30.074818','2026-11-30 21:20:30.074818',NULL,NULL);
INSERT INTO "secrets" VALUES(X'D582F2FD342E3DFCF02E1DC17D3B0CD6FD30CD37B0DDFB845B5D67E4E0321261','SIGN_UP','01a22e39323e7170b7fd637141a1d149',NULL,'2026-11-30 20:50:30.078245','2026-12-01 20:50:30.078245','2026-11-30 20:50:30.079198',NULL);
INSERT INTO "secrets" VALUES(X'829D82E4B329892AEF948F80DC1216E819CB5C58884124829CB8BFCF4C602EA5','SIGN_UP','01a22e39337d76eca3ee4f0473fdf2da',NULL,'2026-11-30 20:50:30.397843','2026-12-01 20:50:30.397843','2026-11-30 20:50:30.398953',NULL);
INSERT INTO "secrets" VALUES(X'C461C3A9EFFB801B44F37AF223F3AF9CED34F3F101D54A3E6CCE7523ABEB298A','SIGN_UP','01a22e39339077e091e0e9cd03328a66',NULL,'2026-11-30 20:50:30.416783','2026-12-01 20:50:30.416783','2026-11-30 20:50:30.418252',NULL);
INSERT INTO "secrets" VALUES(X'64D0B338645D731D3464A13F09C797BF0284CB802AB6F1D99DC22E8181B39954','SIGN_UP','01a22e39339c700fa75971a74a050969',NULL,'2026-11-30 20:50:30.428048','2026-12-01 20:50:30.428048','2026-11-30 20:50:30.429178',NULL);
INSERT INTO "secrets" VALUES(X'BFD85CD060FDDC76C6B82A8AC5D0FF96EDA2863044B2929511303D0325CC2BBC','SIGN_UP','01a22e3933a270a7bbfb2716a0665487',NULL,'2026-11-30 20:50:30.434323','2026-12-01 20:50:30.434323','2026-11-30 20:50:30.443172',NULL);
INSERT INTO "secrets" VALUES(X'A3B37047D2A16474F0D3E4EC0E3DDFD99595F127671D59065811F182D18FE1D3','SIGN_UP','01a22e3933c474869668eb8dfca05673',NULL,'2026-11-30 20:50:30.468726','2026-12-01 20:50:30.468726','2026-11-30 20:50:30.474215',NULL);
INSERT INTO "secrets" VALUES(X'B824F47107BB89803ADA88402392DA983628EDB309330817D87D75A47438F512','SIGN_UP','01a22e3933e37744a71774d7eca43b88',NULL,'2026-11-30 20:50:30.499845','2026-12-01 20:50:30.499845','2026-11-30 20:50:30.502307',NULL);
INSERT INTO "secrets" VALUES(X'9F3941A5F6112B9E2B1EB73DF6E5BD98CA669B52B9BF6E398A73A7D895F888AD','SIGN_UP','01a22e393406766fa38e3b7de2501ff3',NULL,'2026-11-30 20:50:30.534617','2026-12-01 20:50:30.534617','2026-11-30 20:50:30.536072',NULL);
INSERT INTO "secrets" VALUES(X'2EA71EAD9A23B240338109FEFEA792771C02053D05BCCE96BF3CD319EA21F543','SIGN_UP','01a22e39347975dd97d539168516a8ef',NULL,'2026-11-30 20:50:30.649634','2026-12-01 20:50:30.649634','2026-11-30 20:50:30.652781',NULL);
INSERT INTO "secrets" VALUES(X'F8F7DFBA2DFC76347265580E6BB2D3D17FB2F8D6870B28E1C40B839F2ACA2760','UNDO_ACCOUNT_CHANGE','01a22e39347d728b96ffcb63c8021779','TWO_FACTOR_ENABLED','2026-11-30 20:50:30.682339','2026-12-14 20:50:30.682339',NULL,NULL);
CREATE TABLE sessions (
	account_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
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
	CONSTRAINT pk_sessions PRIMARY KEY (account_id, id), 
	CONSTRAINT fk_sessions_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT uq_sessions_account_id_token_hash UNIQUE (account_id, token_hash)
);
INSERT INTO "sessions" VALUES('01a22e392f9272e0948e28fc4043ddd9','01a22e39303e7152affae875c659b63f',X'7237F332A366EEC3A846EE34662EB2CF7185BDF72E0A0D77F608E9274296609E','2026-11-30 20:50:29.261909','2026-11-30 20:50:29.261909','2026-11-30 20:50:29.261909','2026-12-30 20:50:29.261909','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e39306572568c2eddb6a5939ba3','01a22e39306e74f999313dd944983264',X'1DF6EB957E7046FF11698AD0AD88A108968A7D7216992999DB0B507752829651','2026-11-30 20:50:29.588766','2026-11-30 20:50:29.588766','2026-11-30 20:50:29.588766','2026-12-30 20:50:29.588766','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e39307a7594b3c027220233c500','01a22e39307c76598331dce51af7122d',X'04D99FD1502C1EB403DFAAA7AD1B376C5236162C7439968ADC155E568171BB06','2026-11-30 20:50:29.626266','2026-11-30 20:50:29.626266','2026-11-30 20:50:29.626266','2026-12-30 20:50:29.626266','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e39308d7457ad35ab28fcfbdfd5','01a22e39308f7711a5871c36ec2844e3',X'141A41EAC3A6DEEB2498265F49706D1879CB1240C65FA58BFC0AAE15A9B21585','2026-11-30 20:50:29.644632','2026-11-30 20:50:29.644632','2026-11-30 20:50:29.644632','2026-12-30 20:50:29.644632','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e3930c171a8b99049dc9e696fa9','01a22e3930c27008a042044e37d56e03',X'AFD113A7B69176D8B0FD86DB995E88D8426E21BB4D5FE5ED4A4CF58D2BF1D6E1','2026-11-30 20:50:29.696822','2026-11-30 20:50:29.696822','2026-11-30 20:50:29.696822','2026-12-30 20:50:29.696822','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e3930c976118c3b0ad009b05bca','01a22e3930ca743b8406442fd97892e4',X'DAB9F454D7E9E554503DEFBC6CC795F9529652DA11E05FEB4BF267129FED2211','2026-11-30 20:50:29.705158','2026-11-30 20:50:29.705158','2026-11-30 20:50:29.705158','2026-12-30 20:50:29.705158','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e3930ce717597ff924dc09e9faf','01a22e3930cf75c48756058b713c6c74',X'1835107360837D34FEA09D7435CCD1915DA967773B8CA1B82220B2B56C3B05BC','2026-11-30 20:50:29.710028','2026-11-30 20:50:29.710028','2026-11-30 20:50:29.710028','2026-12-30 20:50:29.710028','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e3930da757ea6ec5c4f497d1f00','01a22e3930db759589b56ed17ad903ef',X'4C95483EAAB5DAE555E653FA0420E31718B46735E4502A1DA3B2C10B4ED62DC4','2026-11-30 20:50:29.722496','2026-11-30 20:50:29.722496','2026-11-30 20:50:29.722496','2026-12-30 20:50:29.722496','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e393205717b9142d3e3d35f4b9d','01a22e39320872df84bc8f1b960481e0',X'28101839539A4DF4552FC9BFD52B2644A5ED9FFD439422C319F1F8E0441065D6','2026-11-30 20:50:30.020596','2026-11-30 20:50:30.020596','2026-11-30 20:50:30.020596','2026-12-30 20:50:30.020596','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e3932177095a0e81a7c6ff247c0','01a22e3932187786a842f517fcad9a4d',X'C2BCE3E2752CC30725D56BBAF5B7FEB07B4B83B9DFFDCE2BE60A3548903930EA','2026-11-30 20:50:30.038542','2026-11-30 20:50:30.038542','2026-11-30 20:50:30.038542','2026-12-30 20:50:30.038542','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e39323f705ba741520228a496ef','01a22e39324d70f0a1f6f59bbfcf08a8',X'66D7D6F1F3AFB22F77D01C0131AC01C279CBA45B34B58A3853FFDA710D7F29B4','2026-11-30 20:50:30.079198','2026-11-30 20:50:30.079198','2026-11-30 20:50:30.079198','2026-12-30 20:50:30.079198','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e39337f714485a943fe1f47f310','01a22e3933817348b174b856c4082276',X'019EA7B063C18CF0FE3D1B8647CA4E63148F334E70D79D167CF5BA8B64395D58','2026-11-30 20:50:30.398953','2026-11-30 20:50:30.398953','2026-11-30 20:50:30.398953','2026-12-30 20:50:30.398953','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e3933927302969fb9f3b5aa4d11','01a22e393393761aaad90d65118da36f',X'AEB596CE74C79CDE6348E04FD8E2A71A6B9E11C8982DC51D60BA53729A0F6DED','2026-11-30 20:50:30.418252','2026-11-30 20:50:30.418252','2026-11-30 20:50:30.418252','2026-12-30 20:50:30.418252','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e39339d748a89faa81a025e1fb9','01a22e39339e765a88f7e18a7a05c882',X'77067CF6D45BACAB6CF66BAF7314636EBB545DB5A5E9B8E65A929A74454589D8','2026-11-30 20:50:30.429178','2026-11-30 20:50:30.429178','2026-11-30 20:50:30.429178','2026-12-30 20:50:30.429178','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e3933ab72249abc9ac7579df58b','01a22e3933ac7425b54d925ff65817ac',X'1969BDBB61F7D72F987515C94D7C195995C37E7523CA6F7E78CD1147E0F6B91B','2026-11-30 20:50:30.443172','2026-11-30 20:50:30.443172','2026-11-30 20:50:30.443172','2026-12-30 20:50:30.443172','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e3933ca754da99c501c869cb69f','01a22e3933cb73619de84162fc67e419',X'A5F1E315ED0C76617EB053D34B51E7FD294F0807BA75D3C9641DE1219BEA7E2E','2026-11-30 20:50:30.474215','2026-11-30 20:50:30.474215','2026-11-30 20:50:30.474215','2026-12-30 20:50:30.474215','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e3933e77661b00d611efd7222d1','01a22e3933e975e38dab542fdc15ba89',X'8F791A1BC87594EF299E98B0616E92BB3F673B8FDDB751D2C44C59B1B82CAADB','2026-11-30 20:50:30.502307','2026-11-30 20:50:30.502307','2026-11-30 20:50:30.502307','2026-12-30 20:50:30.502307','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e393408773e9d370346be823b0c','01a22e393409753b8ffc4bc56eaf2718',X'0B532397A1C62F2C07499AAA588B10D4246A7AE3CAB442AFD21F7578C92FB7AC','2026-11-30 20:50:30.536072','2026-11-30 20:50:30.536072','2026-11-30 20:50:30.536072','2026-12-30 20:50:30.536072','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e39347d728b96ffcb63c8021779','01a22e39347e74f28f8334da8e333f2d',X'EE27E424FA31AD821E1E2D81A4AB94E1D9D9F3628DD37B268793C72F5C707CC7','2026-11-30 20:50:30.652781','2026-11-30 20:50:30.652781','2026-11-30 20:50:30.652781','2026-12-30 20:50:30.652781','tests',NULL,NULL,NULL,NULL);
CREATE TABLE sign_ups (
	id CHAR(32) NOT NULL, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_ups PRIMARY KEY (id)
);
INSERT INTO "sign_ups" VALUES('01a22e392efb75bcbcca1fb4c8063328','alice@acme.example','alice@acme.example','en','2026-11-30 20:50:29.211986');
INSERT INTO "sign_ups" VALUES('01a22e39304b732a9141a7ad39128d05','bob@acme.example','bob@acme.example','en','2026-11-30 20:50:29.578940');
INSERT INTO "sign_ups" VALUES('01a22e39307871a8b4bfe838aa79f385','carol@globex.example','carol@globex.example','en','2026-11-30 20:50:29.624660');
INSERT INTO "sign_ups" VALUES('01a22e393086735baf08463c29cb870d','dave@globex.example','dave@globex.example','en','2026-11-30 20:50:29.638465');
INSERT INTO "sign_ups" VALUES('01a22e3930bd7174815ba8a51c4e4c00','frank@frank.example','frank@frank.example','en','2026-11-30 20:50:29.693008');
INSERT INTO "sign_ups" VALUES('01a22e3930c57336b9cef71bc990721a','ina@initech.example','ina@initech.example','en','2026-11-30 20:50:29.700862');
INSERT INTO "sign_ups" VALUES('01a22e3930cc77ada4721a2ed84b13a6','iris@initech.example','iris@initech.example','en','2026-11-30 20:50:29.708108');
INSERT INTO "sign_ups" VALUES('01a22e3930d874f2b510a1222eaba1ca','hank@umbrella.example','hank@umbrella.example','en','2026-11-30 20:50:29.720299');
INSERT INTO "sign_ups" VALUES('01a22e393203767680cd1639ced4ee7e','acme-blocked@acme.example','acme-blocked@acme.example','en','2026-11-30 20:50:30.019016');
INSERT INTO "sign_ups" VALUES('01a22e39321573cc98915cf7dda0d2a1','acme-removed@acme.example','acme-removed@acme.example','en','2026-11-30 20:50:30.037283');
INSERT INTO "sign_ups" VALUES('01a22e39323e7170b7fd637141a1d149','acme-member@acme.example','acme-member@acme.example','en','2026-11-30 20:50:30.078245');
INSERT INTO "sign_ups" VALUES('01a22e39337d76eca3ee4f0473fdf2da','eve@acme.example','eve@acme.example','en','2026-11-30 20:50:30.397843');
INSERT INTO "sign_ups" VALUES('01a22e39339077e091e0e9cd03328a66','ada@acme.example','ada@acme.example','en','2026-11-30 20:50:30.416783');
INSERT INTO "sign_ups" VALUES('01a22e39339c700fa75971a74a050969','bo@acme.example','bo@acme.example','en','2026-11-30 20:50:30.428048');
INSERT INTO "sign_ups" VALUES('01a22e3933a270a7bbfb2716a0665487','çelik@acme.example','çelik@acme.example','en','2026-11-30 20:50:30.434323');
INSERT INTO "sign_ups" VALUES('01a22e3933c474869668eb8dfca05673','lea@lea.example','lea@lea.example','en','2026-11-30 20:50:30.468726');
INSERT INTO "sign_ups" VALUES('01a22e3933e37744a71774d7eca43b88','mia@mia.example','mia@mia.example','en','2026-11-30 20:50:30.499845');
INSERT INTO "sign_ups" VALUES('01a22e393406766fa38e3b7de2501ff3','bas@acme.example','bas@acme.example','en','2026-11-30 20:50:30.534617');
INSERT INTO "sign_ups" VALUES('01a22e39347975dd97d539168516a8ef','gavin@hooli.example','gavin@hooli.example','en','2026-11-30 20:50:30.649634');
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
INSERT INTO "throttles" VALUES(X'CAA3527D8DD43AE4A113FFD32BBCB82EB3CFB73C743E2AF0F1A283C92C1BE72B',6,'2026-11-30 20:50:30.513604','2026-12-01 20:50:29.867577');
INSERT INTO "throttles" VALUES(X'C0182015C5E1DE787FA8B4A3B692DDEBD8BB5E34BA0C5615510647E5FD453DB0',1,'2026-11-30 20:50:29.998614','2026-12-01 20:50:29.998614');
INSERT INTO "throttles" VALUES(X'F9B5BF8C6802DAF7F97F0DFF5B220E184CAB282B8EC4385F5EFA9E28B1EF77F4',1,'2026-11-30 20:50:30.074818','2026-11-30 21:50:30.074818');
INSERT INTO "throttles" VALUES(X'1F8A8B5C58B7595ECDDCBACBCD6149BE6608525B0A695479C7DA233A7656B079',1,'2026-11-30 20:50:30.074818','2026-11-30 21:50:30.074818');
INSERT INTO "throttles" VALUES(X'663E0DCAA572E663F44AFE7EF13585B94264E006113DD326F4355B923816CECE',1,'2026-11-30 20:50:30.074818','2026-11-30 21:50:30.074818');
INSERT INTO "throttles" VALUES(X'1CA01D7165B1F35BD7093B7BAC461EC8F90E4B10A0E83F8C4A551A2FD10D960C',1,'2026-11-30 20:50:30.682339','2026-12-01 20:50:30.682339');
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
INSERT INTO "user_counts" VALUES('01a22e392fc270c992f1213c6c47185e','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e392fc270c992f1213c6c47185e','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e392fc270c992f1213c6c47185e','INVITED','BASIC_USER',4);
INSERT INTO "user_counts" VALUES('01a22e392fc270c992f1213c6c47185e','ACTIVE','BASIC_USER',5);
INSERT INTO "user_counts" VALUES('01a22e39307b71e48f576a9638690eca','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e39307b71e48f576a9638690eca','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e39307b71e48f576a9638690eca','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e39307b71e48f576a9638690eca','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e39307b71e48f576a9638690eca','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e3930c171a8b99049de42f473ba','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e3930c171a8b99049de42f473ba','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e3930c976118c3b0ad2420dcbc1','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e3930c976118c3b0ad2420dcbc1','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e3930c976118c3b0ad2420dcbc1','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e3930c976118c3b0ad2420dcbc1','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e3930c976118c3b0ad2420dcbc1','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e3930db759589b56ecd0615da96','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e3930db759589b56ecd0615da96','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e392fc270c992f1213c6c47185e','INVITED','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e392fc270c992f1213c6c47185e','BLOCKED','BASIC_USER',2);
INSERT INTO "user_counts" VALUES('01a22e392fc270c992f1213c6c47185e','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e3933ca754da99c501e69c538b8','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e3933ca754da99c501e69c538b8','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e3933e8707f9a62ef3a0ab7e12a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e3933e8707f9a62ef3a0ab7e12a','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e39347d728b96ffcb6523abaa9a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e39347d728b96ffcb6523abaa9a','ACTIVE','ADMINISTRATOR',1);
CREATE TABLE user_words (
	environment_id CHAR(32) NOT NULL, 
	word TEXT NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_words PRIMARY KEY (environment_id, word, user_id), 
	CONSTRAINT fk_user_words_environment_id_user_id_users FOREIGN KEY(environment_id, user_id) REFERENCES users (environment_id, id) ON DELETE CASCADE
);
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','acme','01a22e392fd87093885026cb8a56ab31');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','de','01a22e392fd87093885026cb8a56ab31');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e392fd87093885026cb8a56ab31');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','vries','01a22e392fd87093885026cb8a56ab31');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','acme','01a22e39306672f4bc296ca22004fe1c');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e39306672f4bc296ca22004fe1c');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','jansen','01a22e39306672f4bc296ca22004fe1c');
INSERT INTO "user_words" VALUES('01a22e39307b71e48f576a9638690eca','example','01a22e39307b71e48f576a98033a3747');
INSERT INTO "user_words" VALUES('01a22e39307b71e48f576a9638690eca','globex','01a22e39307b71e48f576a98033a3747');
INSERT INTO "user_words" VALUES('01a22e39307b71e48f576a9638690eca','smit','01a22e39307b71e48f576a98033a3747');
INSERT INTO "user_words" VALUES('01a22e39307b71e48f576a9638690eca','bakker','01a22e39308e70dc8f587f8ca52033b0');
INSERT INTO "user_words" VALUES('01a22e39307b71e48f576a9638690eca','example','01a22e39308e70dc8f587f8ca52033b0');
INSERT INTO "user_words" VALUES('01a22e39307b71e48f576a9638690eca','globex','01a22e39308e70dc8f587f8ca52033b0');
INSERT INTO "user_words" VALUES('01a22e3930c171a8b99049de42f473ba','example','01a22e3930c171a8b99049e03dd16f0a');
INSERT INTO "user_words" VALUES('01a22e3930c171a8b99049de42f473ba','visser','01a22e3930c171a8b99049e03dd16f0a');
INSERT INTO "user_words" VALUES('01a22e3930c976118c3b0ad2420dcbc1','example','01a22e3930ca743b8406442db62b3624');
INSERT INTO "user_words" VALUES('01a22e3930c976118c3b0ad2420dcbc1','initech','01a22e3930ca743b8406442db62b3624');
INSERT INTO "user_words" VALUES('01a22e3930c976118c3b0ad2420dcbc1','kok','01a22e3930ca743b8406442db62b3624');
INSERT INTO "user_words" VALUES('01a22e3930c976118c3b0ad2420dcbc1','example','01a22e3930ce717597ff924f538b52c0');
INSERT INTO "user_words" VALUES('01a22e3930c976118c3b0ad2420dcbc1','initech','01a22e3930ce717597ff924f538b52c0');
INSERT INTO "user_words" VALUES('01a22e3930c976118c3b0ad2420dcbc1','kok','01a22e3930ce717597ff924f538b52c0');
INSERT INTO "user_words" VALUES('01a22e3930db759589b56ecd0615da96','example','01a22e3930db759589b56ecf95350d92');
INSERT INTO "user_words" VALUES('01a22e3930db759589b56ecd0615da96','mol','01a22e3930db759589b56ecf95350d92');
INSERT INTO "user_words" VALUES('01a22e3930db759589b56ecd0615da96','umbrella','01a22e3930db759589b56ecf95350d92');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e',';acme','01a22e39319073a6afcddf91bcb1c681');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e39319073a6afcddf91bcb1c681');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','pending','01a22e39319073a6afcddf91bcb1c681');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','added','01a22e3931e5704183a5165bada410ff');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e3931e5704183a5165bada410ff');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e3931fb76fd9f3524498063733b');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','blocked','01a22e393205717b9142d3e5b3f3b33f');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e393205717b9142d3e5b3f3b33f');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e3932447341a896af27e05dbbcc');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','member','01a22e3932447341a896af27e05dbbcc');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','acme','01a22e39337f714485a94400bcf62a3b');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e39337f714485a94400bcf62a3b');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','zwart','01a22e39337f714485a94400bcf62a3b');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','acme','01a22e393393761aaad90d6225c310b0');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','de','01a22e393393761aaad90d6225c310b0');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e393393761aaad90d6225c310b0');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','wit','01a22e393393761aaad90d6225c310b0');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','acme','01a22e39339e765a88f7e187fbe2db3b');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e39339e765a88f7e187fbe2db3b');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','wit','01a22e39339e765a88f7e187fbe2db3b');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','=celik','01a22e3933ac7425b54d925c67f47937');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','acme','01a22e3933ac7425b54d925c67f47937');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e3933ac7425b54d925c67f47937');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','kaya','01a22e3933ac7425b54d925c67f47937');
INSERT INTO "user_words" VALUES('01a22e3933ca754da99c501e69c538b8','example','01a22e3933cb73619de841604c13752d');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e3933d473a99ba0879c6d9717e7');
INSERT INTO "user_words" VALUES('01a22e3933e8707f9a62ef3a0ab7e12a','example','01a22e3933e975e38dab542da513fbf3');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e3933f274558439dce833ab77bc');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','acme','01a22e393409753b8ffc4bc215cf1742');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','blok','01a22e393409753b8ffc4bc215cf1742');
INSERT INTO "user_words" VALUES('01a22e392fc270c992f1213c6c47185e','example','01a22e393409753b8ffc4bc215cf1742');
INSERT INTO "user_words" VALUES('01a22e39347d728b96ffcb6523abaa9a','bel','01a22e39347e74f28f8334d8bee9507d');
INSERT INTO "user_words" VALUES('01a22e39347d728b96ffcb6523abaa9a','example','01a22e39347e74f28f8334d8bee9507d');
INSERT INTO "user_words" VALUES('01a22e39347d728b96ffcb6523abaa9a','hooli','01a22e39347e74f28f8334d8bee9507d');
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
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e392fd87093885026cb8a56ab31','01a22e392f9272e0948e28fc4043ddd9','Alice de Vries','alice de vries','alice@acme.example','alice@acme.example','alice@acme.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:50:29.261909','2026-11-30 20:50:29.261909','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39306672f4bc296ca22004fe1c','01a22e39306572568c2eddb6a5939ba3','Bob Jansen','bob jansen','bob@acme.example','bob@acme.example','bob@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:50:29.588766','2026-11-30 20:50:29.588766','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e39307b71e48f576a9638690eca','01a22e39307b71e48f576a98033a3747','01a22e39307a7594b3c027220233c500','Carol Smit','carol smit','carol@globex.example','carol@globex.example','carol@globex.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:50:29.626266','2026-11-30 20:50:29.626266','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e39307b71e48f576a9638690eca','01a22e39308e70dc8f587f8ca52033b0','01a22e39308d7457ad35ab28fcfbdfd5','Dave Bakker','dave bakker','dave@globex.example','dave@globex.example','dave@globex.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:50:29.644632','2026-11-30 20:50:29.644632','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e3930c171a8b99049de42f473ba','01a22e3930c171a8b99049e03dd16f0a','01a22e3930c171a8b99049dc9e696fa9','Frank Visser','frank visser','frank@frank.example','frank@frank.example','frank@frank.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:50:29.696822','2026-11-30 20:50:29.696822','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ca743b8406442db62b3624','01a22e3930c976118c3b0ad009b05bca','Ina Kok','ina kok','ina@initech.example','ina@initech.example','ina@initech.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:50:29.705158','2026-11-30 20:50:29.705158','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e3930c976118c3b0ad2420dcbc1','01a22e3930ce717597ff924f538b52c0','01a22e3930ce717597ff924dc09e9faf','Iris Kok','iris kok','iris@initech.example','iris@initech.example','iris@initech.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:50:29.710028','2026-11-30 20:50:29.710028','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e3930db759589b56ecd0615da96','01a22e3930db759589b56ecf95350d92','01a22e3930da757ea6ec5c4f497d1f00','Hank Mol','hank mol','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:50:29.722496','2026-11-30 20:50:29.722496','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39319073a6afcddf91bcb1c681',NULL,NULL,NULL,'acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','INVITED',1,'2026-11-30 20:50:29.867577',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3931e5704183a5165bada410ff',NULL,'acme Added','acme added','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','BASIC_USER','INVITED',0,'2026-11-30 20:50:29.988775',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3931fb76fd9f3524498063733b','01a22e3930c171a8b99049dc9e696fa9','Frank','frank','frank@frank.example','frank@frank.example','frank@frank.example','BASIC_USER','INVITED',0,'2026-11-30 20:50:29.998614',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393205717b9142d3e5b3f3b33f','01a22e393205717b9142d3e3d35f4b9d','acme Blocked','acme blocked','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 20:50:30.020596','2026-11-30 20:50:30.020596','2026-11-30 20:50:00.000000','the acme reason');
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3932447341a896af27e05dbbcc','01a22e39323f705ba741520228a496ef','acme Member','acme member','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:50:30.079198','2026-11-30 20:50:30.079198','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39337f714485a94400bcf62a3b','01a22e39337f714485a943fe1f47f310','Eve Zwart','eve zwart','eve@acme.example','eve@acme.example','eve@acme.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:50:30.398953','2026-11-30 20:50:30.398953','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393393761aaad90d6225c310b0','01a22e3933927302969fb9f3b5aa4d11','Ada de Wit','ada de wit','ada@acme.example','ada@acme.example','ada@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:50:30.418252','2026-11-30 20:50:30.418252','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e39339e765a88f7e187fbe2db3b','01a22e39339d748a89faa81a025e1fb9','Bo Wit','bo wit','bo@acme.example','bo@acme.example','bo@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:50:30.429178','2026-11-30 20:50:30.429178','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933ac7425b54d925c67f47937','01a22e3933ab72249abc9ac7579df58b','Çelik Kaya','celik kaya','çelik@acme.example','çelik@acme.example','çelik@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:50:30.443172','2026-11-30 20:50:30.443172','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e3933ca754da99c501e69c538b8','01a22e3933cb73619de841604c13752d','01a22e3933ca754da99c501c869cb69f','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:50:30.474215','2026-11-30 20:50:30.474215','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933d473a99ba0879c6d9717e7','01a22e3933ca754da99c501c869cb69f','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','BASIC_USER','INVITED',0,'2026-11-30 20:50:30.482760',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e3933e8707f9a62ef3a0ab7e12a','01a22e3933e975e38dab542da513fbf3','01a22e3933e77661b00d611efd7222d1','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:50:30.502307','2026-11-30 20:50:30.502307','2026-11-30 20:50:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e3933f274558439dce833ab77bc','01a22e3933e77661b00d611efd7222d1','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','BASIC_USER','INVITED',0,'2026-11-30 20:50:30.513604',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e392fc270c992f1213c6c47185e','01a22e393409753b8ffc4bc215cf1742','01a22e393408773e9d370346be823b0c','Bas Blok','bas blok','bas@acme.example','bas@acme.example','bas@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 20:50:30.536072','2026-11-30 20:50:30.536072','2026-11-30 20:50:00.000000','a "reason" with lines');
INSERT INTO "users" VALUES('01a22e39347d728b96ffcb6523abaa9a','01a22e39347e74f28f8334d8bee9507d','01a22e39347d728b96ffcb63c8021779','Gavin Bel','gavin bel','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:50:30.652781','2026-11-30 20:50:30.652781','2026-11-30 20:50:00.000000',NULL);
CREATE INDEX ix_account_audit_events_with_origin ON account_audit_events (id) WHERE origin <> '';
CREATE INDEX ix_audit_events_of_action ON audit_events (environment_id, action, id);
CREATE INDEX ix_audit_events_of_actor ON audit_events (environment_id, actor_id, id);
CREATE INDEX ix_audit_events_of_actor_and_action ON audit_events (environment_id, actor_id, action, id);
CREATE INDEX ix_audit_events_of_target ON audit_events (environment_id, target_id, id);
CREATE INDEX ix_audit_events_with_origin ON audit_events (id) WHERE origin <> '';
CREATE INDEX ix_domains_environment_id ON domains (environment_id);
CREATE INDEX ix_environments_closed_at ON environments (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX ix_environments_name_key_id ON environments (name_key, id);
CREATE INDEX ix_inbox_items_closed ON inbox_items (id) WHERE NOT is_open;
CREATE INDEX ix_inbox_items_membership_id ON inbox_items (membership_id);
CREATE INDEX ix_inbox_items_partnership_id ON inbox_items (partnership_id);
CREATE INDEX ix_inbox_items_unread ON inbox_items (environment_id, user_id, read_at) WHERE read_at IS NULL;
CREATE INDEX ix_inbox_items_user_open ON inbox_items (environment_id, user_id, is_open, id);
CREATE UNIQUE INDEX uq_inbox_items_position ON inbox_items (environment_id, user_id, position);
CREATE INDEX ix_mails_due ON mails (bucket, next_attempt_at) WHERE status IN ('QUEUED', 'DEFERRED');
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
CREATE INDEX ix_authenticator_apps_id ON authenticator_apps (id);
CREATE UNIQUE INDEX uq_authenticator_apps_account_id ON authenticator_apps (account_id) WHERE removed_at IS NULL;
CREATE INDEX ix_domain_proofs_domain ON domain_proofs (domain);
CREATE UNIQUE INDEX uq_domain_proofs_proven ON domain_proofs (domain) WHERE proven_at IS NOT NULL;
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
CREATE INDEX ix_partnerships_of_status ON partnerships (environment_id, status, id, partner_id);
CREATE INDEX ix_partnerships_settled_at ON partnerships (settled_at) WHERE status IN ('DECLINED', 'WITHDRAWN', 'ENDED');
CREATE UNIQUE INDEX uq_partnerships_live ON partnerships (environment_id, partner_id) WHERE status IN ('REQUESTED', 'ACTIVE');
CREATE INDEX ix_passkeys_removed_at ON passkeys (removed_at);
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
CREATE INDEX ix_partnership_managers_partnership_id ON partnership_managers (partnership_id);
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
CREATE TRIGGER account_audit_events_no_delete BEFORE DELETE ON account_audit_events BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER account_audit_events_no_update BEFORE UPDATE ON account_audit_events WHEN NEW.origin <> '' OR NEW.account_id IS NOT OLD.account_id OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at OR NEW.action IS NOT OLD.action OR NEW.actor_id IS NOT OLD.actor_id OR NEW.target_type IS NOT OLD.target_type OR NEW.target_id IS NOT OLD.target_id OR NEW.before IS NOT OLD.before OR NEW.after IS NOT OLD.after BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
COMMIT;
