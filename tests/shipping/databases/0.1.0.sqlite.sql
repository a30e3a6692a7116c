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
INSERT INTO "account_audit_events" VALUES('01a22df2d2a1752bb816136293b3892b','01a22df2d2bb75098a5f50fe44e3ba2d','2026-11-30 19:33:37.925329','sign_up.requested',NULL,'sign_up','01a22df2d2a1752bb816136293b3892b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d34d707e896ead1596fdeb84','01a22df2d34d707e896ead169126df58','2026-11-30 19:33:38.124755','account.created','01a22df2d34d707e896ead1596fdeb84','account','01a22df2d34d707e896ead1596fdeb84',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d34d707e896ead1596fdeb84','01a22df2d36b740f86a2a47a22a91e6e','2026-11-30 19:33:38.124755','session.started','01a22df2d34d707e896ead1596fdeb84','session','01a22df2d36b740f86a2a4798d55e356',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d375726a89ab84ca53da2e5e','01a22df2d375726a89ab84ccbb01ebe9','2026-11-30 19:33:38.292810','sign_up.requested',NULL,'sign_up','01a22df2d375726a89ab84ca53da2e5e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3897679acb36249eed6c743','01a22df2d3897679acb3624ab84e5fe4','2026-11-30 19:33:38.295787','account.created','01a22df2d3897679acb36249eed6c743','account','01a22df2d3897679acb36249eed6c743',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3897679acb36249eed6c743','01a22df2d39775a7923db5697c02c021','2026-11-30 19:33:38.295787','session.started','01a22df2d3897679acb36249eed6c743','session','01a22df2d39775a7923db5681f3b0e8f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d39f7028a48ef30b52640c2b','01a22df2d39f7028a48ef30d79922d04','2026-11-30 19:33:38.335221','sign_up.requested',NULL,'sign_up','01a22df2d39f7028a48ef30b52640c2b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3a674078e17fc27b0cce6cf','01a22df2d3a674078e17fc282765c727','2026-11-30 19:33:38.341402','account.created','01a22df2d3a674078e17fc27b0cce6cf','account','01a22df2d3a674078e17fc27b0cce6cf',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3a674078e17fc27b0cce6cf','01a22df2d3a872ed844e00a62d968d70','2026-11-30 19:33:38.341402','session.started','01a22df2d3a674078e17fc27b0cce6cf','session','01a22df2d3a872ed844e00a5840458cd',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3ab7227961f545d54995739','01a22df2d3ae72cd878f9f464df68498','2026-11-30 19:33:38.347051','sign_up.requested',NULL,'sign_up','01a22df2d3ab7227961f545d54995739',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3b271ab8412c09b2ee354a7','01a22df2d3b271ab8412c09c9fb95da6','2026-11-30 19:33:38.353381','account.created','01a22df2d3b271ab8412c09b2ee354a7','account','01a22df2d3b271ab8412c09b2ee354a7',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3b271ab8412c09b2ee354a7','01a22df2d3b771258a04c684544476da','2026-11-30 19:33:38.353381','session.started','01a22df2d3b271ab8412c09b2ee354a7','session','01a22df2d3b771258a04c6830b881adb',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3c873b59ba936bdc18382a1','01a22df2d3c9736dba7bfec20f4f685f','2026-11-30 19:33:38.376773','sign_up.requested',NULL,'sign_up','01a22df2d3c873b59ba936bdc18382a1',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3ce70348a29bb05c6e042b2','01a22df2d3cf76639ff568434e0e8fab','2026-11-30 19:33:38.380644','account.created','01a22df2d3ce70348a29bb05c6e042b2','account','01a22df2d3ce70348a29bb05c6e042b2',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3ce70348a29bb05c6e042b2','01a22df2d3d273e6a97d572344ce6969','2026-11-30 19:33:38.380644','session.started','01a22df2d3ce70348a29bb05c6e042b2','session','01a22df2d3d273e6a97d5722361dac75',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3d87612b2d4ae970681a593','01a22df2d3d970fa83bde8755b337381','2026-11-30 19:33:38.392652','sign_up.requested',NULL,'sign_up','01a22df2d3d87612b2d4ae970681a593',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3dd72928e7974f28e75ebcb','01a22df2d3dd72928e7974f3bfb3eeed','2026-11-30 19:33:38.396617','account.created','01a22df2d3dd72928e7974f28e75ebcb','account','01a22df2d3dd72928e7974f28e75ebcb',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3dd72928e7974f28e75ebcb','01a22df2d3de73acbf3a4e26e22d18cd','2026-11-30 19:33:38.396617','session.started','01a22df2d3dd72928e7974f28e75ebcb','session','01a22df2d3de73acbf3a4e25d0cd925c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3e375058870a8d2646ba005','01a22df2d3e375058870a8d400becd1e','2026-11-30 19:33:38.403422','sign_up.requested',NULL,'sign_up','01a22df2d3e375058870a8d2646ba005',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3e7719590014c1d75ad5b63','01a22df2d3e7719590014c1e84be6ea5','2026-11-30 19:33:38.405364','account.created','01a22df2d3e7719590014c1d75ad5b63','account','01a22df2d3e7719590014c1d75ad5b63',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3e7719590014c1d75ad5b63','01a22df2d3e87698b78cd57736d8563d','2026-11-30 19:33:38.405364','session.started','01a22df2d3e7719590014c1d75ad5b63','session','01a22df2d3e87698b78cd576fecda4b8',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3ee76c0b3721a049c8380ea','01a22df2d3f077b8b5c43049a9fa2631','2026-11-30 19:33:38.414687','sign_up.requested',NULL,'sign_up','01a22df2d3ee76c0b3721a049c8380ea',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3f4757a8521a2d63700c081','01a22df2d3f576cd8de36530cbda8498','2026-11-30 19:33:38.419527','account.created','01a22df2d3f4757a8521a2d63700c081','account','01a22df2d3f4757a8521a2d63700c081',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d3f4757a8521a2d63700c081','01a22df2d3f6742ca973b67e054ead4a','2026-11-30 19:33:38.419527','session.started','01a22df2d3f4757a8521a2d63700c081','session','01a22df2d3f6742ca973b67d03dc4f4c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d46877da856c21aa37a0f1b1','01a22df2d46976ad97977522cbd70873','2026-11-30 19:33:38.536686','sign_up.requested',NULL,'sign_up','01a22df2d46877da856c21aa37a0f1b1',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d46c703884357bce8cf8a2b5','01a22df2d46c703884357bcfd23581ec','2026-11-30 19:33:38.539738','account.created','01a22df2d46c703884357bce8cf8a2b5','account','01a22df2d46c703884357bce8cf8a2b5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d46c703884357bce8cf8a2b5','01a22df2d46d759aa1927339fcafa7ed','2026-11-30 19:33:38.539738','session.started','01a22df2d46c703884357bce8cf8a2b5','session','01a22df2d46d759aa19273388d9c0be7',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d471775c867aa52f91aca129','01a22df2d47273f08dc3e8f66f025664','2026-11-30 19:33:38.545681','sign_up.requested',NULL,'sign_up','01a22df2d471775c867aa52f91aca129',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d4767127a4786178b32f899b','01a22df2d4767127a478617959d44ba7','2026-11-30 19:33:38.550096','account.created','01a22df2d4767127a4786178b32f899b','account','01a22df2d4767127a4786178b32f899b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d4767127a4786178b32f899b','01a22df2d4797456a59719a58da8e88f','2026-11-30 19:33:38.550096','session.started','01a22df2d4767127a4786178b32f899b','session','01a22df2d4797456a59719a4ef6fb312',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d34d707e896ead1596fdeb84','01a22df2d4997167b620d8a35c5ab27f','2026-11-30 19:33:38.570716','account.recovery_requested',NULL,'account','01a22df2d34d707e896ead1596fdeb84',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d49d717c8d900d154515c5e3','01a22df2d4a070c99980be37f0a9cf56','2026-11-30 19:33:38.589099','sign_up.requested',NULL,'sign_up','01a22df2d49d717c8d900d154515c5e3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d4a370728406d1106786e71b','01a22df2d4a370728406d11172c0be06','2026-11-30 19:33:38.594220','account.created','01a22df2d4a370728406d1106786e71b','account','01a22df2d4a370728406d1106786e71b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d4a370728406d1106786e71b','01a22df2d4a5738c8aa728e42dc26f77','2026-11-30 19:33:38.594220','session.started','01a22df2d4a370728406d1106786e71b','session','01a22df2d4a5738c8aa728e3e7557cd3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d51f703499307cdba5f17b67','01a22df2d51f703499307cdd05f178a8','2026-11-30 19:33:38.718983','sign_up.requested',NULL,'sign_up','01a22df2d51f703499307cdba5f17b67',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d5227568a18423fbcb0c880a','01a22df2d5237048b04dddb16f6522b8','2026-11-30 19:33:38.722333','account.created','01a22df2d5227568a18423fbcb0c880a','account','01a22df2d5227568a18423fbcb0c880a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d5227568a18423fbcb0c880a','01a22df2d524705cae9012325c4952ef','2026-11-30 19:33:38.722333','session.started','01a22df2d5227568a18423fbcb0c880a','session','01a22df2d524705cae901231645b9757',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d538734ebb10e7310d75c544','01a22df2d538734ebb10e7337c05c7b9','2026-11-30 19:33:38.743906','sign_up.requested',NULL,'sign_up','01a22df2d538734ebb10e7310d75c544',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d53d71caafa38b4c5a70073e','01a22df2d53d71caafa38b4df0a2739c','2026-11-30 19:33:38.748846','account.created','01a22df2d53d71caafa38b4c5a70073e','account','01a22df2d53d71caafa38b4c5a70073e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d53d71caafa38b4c5a70073e','01a22df2d53e73bb9304aeeb7db25d5a','2026-11-30 19:33:38.748846','session.started','01a22df2d53d71caafa38b4c5a70073e','session','01a22df2d53e73bb9304aeea25936fb4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d54770458b338ceeb50dda8c','01a22df2d54770458b338cf045758806','2026-11-30 19:33:38.758882','sign_up.requested',NULL,'sign_up','01a22df2d54770458b338ceeb50dda8c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d54a711ca1b5baea467d33e8','01a22df2d54a711ca1b5baeb458a2342','2026-11-30 19:33:38.762029','account.created','01a22df2d54a711ca1b5baea467d33e8','account','01a22df2d54a711ca1b5baea467d33e8',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d54a711ca1b5baea467d33e8','01a22df2d54b75589e600b273b32b27e','2026-11-30 19:33:38.762029','session.started','01a22df2d54a711ca1b5baea467d33e8','session','01a22df2d54b75589e600b2638319dae',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d55270f5b4ccfb0ddc2fca08','01a22df2d55374fa8faa3bdf59b68486','2026-11-30 19:33:38.770563','sign_up.requested',NULL,'sign_up','01a22df2d55270f5b4ccfb0ddc2fca08',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d55577daa0c9fe5cbcdc12cd','01a22df2d55577daa0c9fe5d43440069','2026-11-30 19:33:38.772890','account.created','01a22df2d55577daa0c9fe5cbcdc12cd','account','01a22df2d55577daa0c9fe5cbcdc12cd',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d55577daa0c9fe5cbcdc12cd','01a22df2d55673e49dc79fcf9e01d1d5','2026-11-30 19:33:38.772890','session.started','01a22df2d55577daa0c9fe5cbcdc12cd','session','01a22df2d55673e49dc79fce2940b254',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d60673c981f46469f1a5e66a','01a22df2d6077079a3ca9961bfb58d40','2026-11-30 19:33:38.950368','sign_up.requested',NULL,'sign_up','01a22df2d60673c981f46469f1a5e66a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d60d7581a828a740ae2f6d57','01a22df2d60d7581a828a741d3aa7879','2026-11-30 19:33:38.956578','account.created','01a22df2d60d7581a828a740ae2f6d57','account','01a22df2d60d7581a828a740ae2f6d57',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d60d7581a828a740ae2f6d57','01a22df2d60e73bda9f00bf02f51edc6','2026-11-30 19:33:38.956578','session.started','01a22df2d60d7581a828a740ae2f6d57','session','01a22df2d60e73bda9f00bef9b1721c4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d61f74c89c2c74ff8dc5e183','01a22df2d62076f58b13a494f9d12799','2026-11-30 19:33:38.975616','sign_up.requested',NULL,'sign_up','01a22df2d61f74c89c2c74ff8dc5e183',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d62370449f2a46cbaee92566','01a22df2d62370449f2a46cc0d68a363','2026-11-30 19:33:38.979313','account.created','01a22df2d62370449f2a46cbaee92566','account','01a22df2d62370449f2a46cbaee92566',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d62370449f2a46cbaee92566','01a22df2d6257213bb2e705b334fb7db','2026-11-30 19:33:38.979313','session.started','01a22df2d62370449f2a46cbaee92566','session','01a22df2d6257213bb2e705abcadc9f3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d63b74c3baedbd2b78e493e4','01a22df2d63b74c3baedbd2d92345ebe','2026-11-30 19:33:39.003397','sign_up.requested',NULL,'sign_up','01a22df2d63b74c3baedbd2b78e493e4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d63f70adaa5a96171c3ad8cf','01a22df2d63f70adaa5a9618b6cdd6e4','2026-11-30 19:33:39.006504','account.created','01a22df2d63f70adaa5a96171c3ad8cf','account','01a22df2d63f70adaa5a96171c3ad8cf',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d63f70adaa5a96171c3ad8cf','01a22df2d640737d93da0f3923ffbc89','2026-11-30 19:33:39.006504','session.started','01a22df2d63f70adaa5a96171c3ad8cf','session','01a22df2d640737d93da0f38320e8731',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d6ef77a482c05714a9326719','01a22df2d6f274288f0ed6cf6fb62600','2026-11-30 19:33:39.183649','sign_up.requested',NULL,'sign_up','01a22df2d6ef77a482c05714a9326719',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d6f671299f0ec8517eeb8d1a','01a22df2d6f671299f0ec8522ad50321','2026-11-30 19:33:39.188094','account.created','01a22df2d6f671299f0ec8517eeb8d1a','account','01a22df2d6f671299f0ec8517eeb8d1a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d6f671299f0ec8517eeb8d1a','01a22df2d6fa7649a18a58e4f5d4f382','2026-11-30 19:33:39.188094','session.started','01a22df2d6f671299f0ec8517eeb8d1a','session','01a22df2d6fa7649a18a58e379f12369',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22df2d6f671299f0ec8517eeb8d1a','01a22df2d7187722aa4791f5b6282963','2026-11-30 19:33:39.208961','account.two_factor_enabled','01a22df2d6f671299f0ec8517eeb8d1a','account','01a22df2d6f671299f0ec8517eeb8d1a',NULL,NULL,'test');
CREATE TABLE account_emails (
	canonical TEXT NOT NULL, 
	address TEXT NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	is_primary BOOLEAN NOT NULL, 
	verified_at DATETIME NOT NULL, 
	CONSTRAINT pk_account_emails PRIMARY KEY (canonical), 
	CONSTRAINT fk_account_emails_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "account_emails" VALUES('alice@acme.example','alice@acme.example','01a22df2d34d707e896ead1596fdeb84',1,'2026-11-30 19:33:38.124755');
INSERT INTO "account_emails" VALUES('bob@acme.example','bob@acme.example','01a22df2d3897679acb36249eed6c743',1,'2026-11-30 19:33:38.295787');
INSERT INTO "account_emails" VALUES('carol@globex.example','carol@globex.example','01a22df2d3a674078e17fc27b0cce6cf',1,'2026-11-30 19:33:38.341402');
INSERT INTO "account_emails" VALUES('dave@globex.example','dave@globex.example','01a22df2d3b271ab8412c09b2ee354a7',1,'2026-11-30 19:33:38.353381');
INSERT INTO "account_emails" VALUES('frank@frank.example','frank@frank.example','01a22df2d3ce70348a29bb05c6e042b2',1,'2026-11-30 19:33:38.380644');
INSERT INTO "account_emails" VALUES('ina@initech.example','ina@initech.example','01a22df2d3dd72928e7974f28e75ebcb',1,'2026-11-30 19:33:38.396617');
INSERT INTO "account_emails" VALUES('iris@initech.example','iris@initech.example','01a22df2d3e7719590014c1d75ad5b63',1,'2026-11-30 19:33:38.405364');
INSERT INTO "account_emails" VALUES('hank@umbrella.example','hank@umbrella.example','01a22df2d3f4757a8521a2d63700c081',1,'2026-11-30 19:33:38.419527');
INSERT INTO "account_emails" VALUES('acme-blocked@acme.example','acme-blocked@acme.example','01a22df2d46c703884357bce8cf8a2b5',1,'2026-11-30 19:33:38.539738');
INSERT INTO "account_emails" VALUES('acme-removed@acme.example','acme-removed@acme.example','01a22df2d4767127a4786178b32f899b',1,'2026-11-30 19:33:38.550096');
INSERT INTO "account_emails" VALUES('acme-member@acme.example','acme-member@acme.example','01a22df2d4a370728406d1106786e71b',1,'2026-11-30 19:33:38.594220');
INSERT INTO "account_emails" VALUES('eve@acme.example','eve@acme.example','01a22df2d5227568a18423fbcb0c880a',1,'2026-11-30 19:33:38.722333');
INSERT INTO "account_emails" VALUES('ada@acme.example','ada@acme.example','01a22df2d53d71caafa38b4c5a70073e',1,'2026-11-30 19:33:38.748846');
INSERT INTO "account_emails" VALUES('bo@acme.example','bo@acme.example','01a22df2d54a711ca1b5baea467d33e8',1,'2026-11-30 19:33:38.762029');
INSERT INTO "account_emails" VALUES('çelik@acme.example','çelik@acme.example','01a22df2d55577daa0c9fe5cbcdc12cd',1,'2026-11-30 19:33:38.772890');
INSERT INTO "account_emails" VALUES('lea@lea.example','lea@lea.example','01a22df2d60d7581a828a740ae2f6d57',1,'2026-11-30 19:33:38.956578');
INSERT INTO "account_emails" VALUES('mia@mia.example','mia@mia.example','01a22df2d62370449f2a46cbaee92566',1,'2026-11-30 19:33:38.979313');
INSERT INTO "account_emails" VALUES('bas@acme.example','bas@acme.example','01a22df2d63f70adaa5a96171c3ad8cf',1,'2026-11-30 19:33:39.006504');
INSERT INTO "account_emails" VALUES('gavin@hooli.example','gavin@hooli.example','01a22df2d6f671299f0ec8517eeb8d1a',1,'2026-11-30 19:33:39.188094');
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
INSERT INTO "accounts" VALUES('01a22df2d34d707e896ead1596fdeb84','Alice de Vries','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.124755');
INSERT INTO "accounts" VALUES('01a22df2d3897679acb36249eed6c743','Bob Jansen','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.295787');
INSERT INTO "accounts" VALUES('01a22df2d3a674078e17fc27b0cce6cf','Carol Smit','nl','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.341402');
INSERT INTO "accounts" VALUES('01a22df2d3b271ab8412c09b2ee354a7','Dave Bakker','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.353381');
INSERT INTO "accounts" VALUES('01a22df2d3ce70348a29bb05c6e042b2','Frank Visser','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.380644');
INSERT INTO "accounts" VALUES('01a22df2d3dd72928e7974f28e75ebcb','Ina Kok','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.396617');
INSERT INTO "accounts" VALUES('01a22df2d3e7719590014c1d75ad5b63','Iris Kok','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.405364');
INSERT INTO "accounts" VALUES('01a22df2d3f4757a8521a2d63700c081','Hank Mol','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.419527');
INSERT INTO "accounts" VALUES('01a22df2d46c703884357bce8cf8a2b5','acme Blocked','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.539738');
INSERT INTO "accounts" VALUES('01a22df2d4767127a4786178b32f899b','acme Removed','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.550096');
INSERT INTO "accounts" VALUES('01a22df2d4a370728406d1106786e71b','acme Member','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.594220');
INSERT INTO "accounts" VALUES('01a22df2d5227568a18423fbcb0c880a','Eve Zwart','nl','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.722333');
INSERT INTO "accounts" VALUES('01a22df2d53d71caafa38b4c5a70073e','Ada de Wit','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.748846');
INSERT INTO "accounts" VALUES('01a22df2d54a711ca1b5baea467d33e8','Bo Wit','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.762029');
INSERT INTO "accounts" VALUES('01a22df2d55577daa0c9fe5cbcdc12cd','Çelik Kaya','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.772890');
INSERT INTO "accounts" VALUES('01a22df2d60d7581a828a740ae2f6d57','Lea','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.956578');
INSERT INTO "accounts" VALUES('01a22df2d62370449f2a46cbaee92566','Mia','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:38.979313');
INSERT INTO "accounts" VALUES('01a22df2d63f70adaa5a96171c3ad8cf','Bas Blok','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',0,NULL,'2026-11-30 19:33:39.006504');
INSERT INTO "accounts" VALUES('01a22df2d6f671299f0ec8517eeb8d1a','Gavin Bel','en','$argon2id$v=19$m=8,t=1,p=1$UhyiZYchKoBZZwXOo5NTKg$fi/PPFjyxqaRdn0tLGvORS50qRVxsNy1ci6OZa0LfIM',1,NULL,'2026-11-30 19:33:39.188094');
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
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d34f721f9bfa0303ec389584','2026-11-30 19:33:38.124755','environment.created',NULL,NULL,'environment','01a22df2d34f721f9bfa0302f182ec1a',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d36b740f86a2a47836f631f7','2026-11-30 19:33:38.124755','user.joined','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d35776a5bc6f907a27222ffd',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d39775a7923db5676eb937c5','2026-11-30 19:33:38.295787','user.joined','01a22df2d38c71d0a5f5f8e119907fbf','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d38c71d0a5f5f8e119907fbf',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3a674078e17fc2a2d3e596f','2026-11-30 19:33:38.341402','environment.created',NULL,NULL,'environment','01a22df2d3a674078e17fc293f20b0c1',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3a772e7bc7cb4ee4c47b2ac','2026-11-30 19:33:38.341402','user.joined','01a22df2d3a772e7bc7cb4edd6115ca0','01a22df2d3a674078e17fc293f20b0c1','user','01a22df2d3a772e7bc7cb4edd6115ca0',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3b771258a04c682e7794a22','2026-11-30 19:33:38.353381','user.joined','01a22df2d3b477968dcb5974c31e3ca0','01a22df2d3a674078e17fc293f20b0c1','user','01a22df2d3b477968dcb5974c31e3ca0',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3c672ccb7b04402687b2b09','2026-11-30 19:33:38.362627','user.role_changed','01a22df2d3a772e7bc7cb4edd6115ca0','01a22df2d3a674078e17fc293f20b0c1','user','01a22df2d3b477968dcb5974c31e3ca0','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3cf76639ff568448c72da10','01a22df2d3d174a2abfa6de3bb99062c','2026-11-30 19:33:38.380644','environment.created',NULL,NULL,'environment','01a22df2d3cf76639ff568448c72da10',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d3cf76639ff568448c72da10','01a22df2d3d273e6a97d572194a09751','2026-11-30 19:33:38.380644','user.joined','01a22df2d3d174a2abfa6de40901fc07','01a22df2d3cf76639ff568448c72da10','user','01a22df2d3d174a2abfa6de40901fc07',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3dd72928e7974f573cc4d2c','2026-11-30 19:33:38.396617','environment.created',NULL,NULL,'environment','01a22df2d3dd72928e7974f4f61082a0',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3de73acbf3a4e2418dbae02','2026-11-30 19:33:38.396617','user.joined','01a22df2d3dd72928e7974f6847b99aa','01a22df2d3dd72928e7974f4f61082a0','user','01a22df2d3dd72928e7974f6847b99aa',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3e87698b78cd5752a6fcc83','2026-11-30 19:33:38.405364','user.joined','01a22df2d3e7719590014c1f319d0324','01a22df2d3dd72928e7974f4f61082a0','user','01a22df2d3e7719590014c1f319d0324',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3eb70bc9f52f4032dcb5a63','2026-11-30 19:33:38.411240','user.role_changed','01a22df2d3dd72928e7974f6847b99aa','01a22df2d3dd72928e7974f4f61082a0','user','01a22df2d3e7719590014c1f319d0324','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3f576cd8de365319661e08a','01a22df2d3f576cd8de36532f55d0bf7','2026-11-30 19:33:38.419527','environment.created',NULL,NULL,'environment','01a22df2d3f576cd8de365319661e08a',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d3f576cd8de365319661e08a','01a22df2d3f6742ca973b67c486625d2','2026-11-30 19:33:38.419527','user.joined','01a22df2d3f576cd8de36533d8097038','01a22df2d3f576cd8de365319661e08a','user','01a22df2d3f576cd8de36533d8097038',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3fc739c9f1b63c0464fa65c','2026-11-30 19:33:38.426237','organisation.created','01a22df2d3dd72928e7974f6847b99aa','01a22df2d3dd72928e7974f4f61082a0','organisation','01a22df2d3fc739c9f1b63be1ca05608',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d40e70ff9266089feab35709','2026-11-30 19:33:38.436665','organisation.activation_requested','01a22df2d3dd72928e7974f6847b99aa','01a22df2d3dd72928e7974f4f61082a0','organisation','01a22df2d3fc739c9f1b63be1ca05608',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4177201b67f32fa8481ce56','2026-11-30 19:33:38.436665','organisation.activated',NULL,NULL,'organisation','01a22df2d3fc739c9f1b63be1ca05608','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4187406b3c88845f94e1489','2026-11-30 19:33:38.436665','organisation.verified',NULL,NULL,'organisation','01a22df2d3fc739c9f1b63be1ca05608','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d42b77b8a4bbfad4ce5315d0','2026-11-30 19:33:38.464810','user.invited','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d42973b7aac2f20afa790ead',NULL,'{"invitation": "01a22df2-d429-73b7-aac2-f209bb393454", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d431774eba755411ef9dbf70','2026-11-30 19:33:38.480257','user.invited','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d4307790baf86b3b278ea549',NULL,'{"invitation": "01a22df2-d430-7790-baf8-6b3a6e23a770", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d44f757c950c4ccb4ae4f1fb','2026-11-30 19:33:38.485998','invitation.revoked','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d4307790baf86b3b278ea549',NULL,'{"invitation": "01a22df2-d430-7790-baf8-6b3a6e23a770", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d45573b5a6e08df710525a76','2026-11-30 19:33:38.515896','user.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d4547052aa33896bbf865b21',NULL,'{"invitation": "01a22df2-d454-7052-aa33-896ab2ba3555", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d45e752d9aab3f35cb1e5b77','2026-11-30 19:33:38.519401','user.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d45d777b8571e8826d3a239a',NULL,'{"invitation": "01a22df2-d45d-777b-8571-e8818e57d3a7", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d46d759aa1927337f32df86c','2026-11-30 19:33:38.539738','user.joined','01a22df2d46d759aa1927335352a8c7c','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d46d759aa1927335352a8c7c',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4797456a59719a3a0750d86','2026-11-30 19:33:38.550096','user.joined','01a22df2d47870a1bef466531d2967a2','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d47870a1bef466531d2967a2',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4827387b6b3884fc513bf3c','2026-11-30 19:33:38.556236','user.blocked','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d46d759aa1927335352a8c7c','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d488710e96c96493060b5604','2026-11-30 19:33:38.565418','user.removed','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d47870a1bef466531d2967a2','{"role": "BASIC_USER", "status": "ACTIVE"}',NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4a5738c8aa728e246aa90fd','2026-11-30 19:33:38.594220','user.joined','01a22df2d4a475759d7481fcdc1219be','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d4a475759d7481fcdc1219be',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4c874e4bb624c5a1e79030a','2026-11-30 19:33:38.603455','partnership.requested','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','partnership','01a22df2d4ae734b89eb91fa457c9b66',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4c874e4bb624c5b3ab88ce6','2026-11-30 19:33:38.603455','partnership.requested',NULL,'01a22df2d34f721f9bfa0302f182ec1a','partnership','01a22df2d4ae734b89eb91fa457c9b66',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4d27657931222658fccac08','2026-11-30 19:33:38.636709','partnership.accepted',NULL,'01a22df2d3dd72928e7974f4f61082a0','partnership','01a22df2d4ae734b89eb91fa457c9b66',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4d27657931222663526a6f8','2026-11-30 19:33:38.636709','partnership.accepted','01a22df2d3dd72928e7974f6847b99aa','01a22df2d3dd72928e7974f4f61082a0','partnership','01a22df2d4ae734b89eb91fa457c9b66',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4d971bf8c4f09bd269e6a25','2026-11-30 19:33:38.648633','partnership.manager_connected',NULL,'01a22df2d3dd72928e7974f4f61082a0','partnership','01a22df2d4ae734b89eb91fa457c9b66',NULL,'{"user": "01a22df2-d3e7-7195-9001-4c1f319d0324"}','');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4d971bf8c4f09bec0e3f660','2026-11-30 19:33:38.648633','partnership.manager_connected','01a22df2d3dd72928e7974f6847b99aa','01a22df2d3dd72928e7974f4f61082a0','partnership','01a22df2d4ae734b89eb91fa457c9b66',NULL,'{"user": "01a22df2-d3e7-7195-9001-4c1f319d0324"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3f576cd8de365319661e08a','01a22df2d4db7715968302ee02f24c98','2026-11-30 19:33:38.650170','partnership.requested','01a22df2d3f576cd8de36533d8097038','01a22df2d3f576cd8de365319661e08a','partnership','01a22df2d4da76a4b3930f1de1daf65f',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4db7715968302ef1a3eeadf','2026-11-30 19:33:38.650170','partnership.requested',NULL,'01a22df2d3f576cd8de365319661e08a','partnership','01a22df2d4da76a4b3930f1de1daf65f',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4dd75a78e3770f06117ba2a','2026-11-30 19:33:38.652925','organisation.created','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','organisation','01a22df2d4dd75a78e3770ee07641221',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4e17398a6a072439fc1ef03','2026-11-30 19:33:38.656655','organisation.activation_requested','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','organisation','01a22df2d4dd75a78e3770ee07641221',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4e17398a6a0724491e7d43f','2026-11-30 19:33:38.656655','organisation.activated',NULL,NULL,'organisation','01a22df2d4dd75a78e3770ee07641221','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4e17398a6a07245aaa4a451','2026-11-30 19:33:38.656655','organisation.verified',NULL,NULL,'organisation','01a22df2d4dd75a78e3770ee07641221','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4e576899232f7a15340bc96','2026-11-30 19:33:38.660637','organisation.created','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','organisation','01a22df2d4e4707eb4286eb644e6620f',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4ec70ffa3f63b6883b2394f','2026-11-30 19:33:38.664596','membership.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d4ec70ffa3f63b6608551acf',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221", "user": "01a22df2-d4a4-7575-9d74-81fcdc1219be", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4f2721b8d99676c23e3ef5c','2026-11-30 19:33:38.672518','membership.requested',NULL,'01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d4f2721b8d9967698b386d62',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221", "user": "01a22df2-d3dd-7292-8e79-74f6847b99aa", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4f2721b8d99676de88beb15','2026-11-30 19:33:38.672518','membership.requested','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d4f2721b8d9967698b386d62',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221", "user": "01a22df2-d3dd-7292-8e79-74f6847b99aa", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4fb714b8eb07632a623e6d1','2026-11-30 19:33:38.677832','membership.accepted','01a22df2d3dd72928e7974f6847b99aa','01a22df2d3dd72928e7974f4f61082a0','membership','01a22df2d4f2721b8d9967698b386d62',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221", "user": "01a22df2-d3dd-7292-8e79-74f6847b99aa"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4fc71589ff974392141632e','2026-11-30 19:33:38.677832','membership.accepted',NULL,'01a22df2d3dd72928e7974f4f61082a0','membership','01a22df2d4f2721b8d9967698b386d62',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221", "user": "01a22df2-d3dd-7292-8e79-74f6847b99aa"}','');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4fe74fbb3c8a1d245731a2e','2026-11-30 19:33:38.685158','membership.requested',NULL,'01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d4fd7513af0732e2c158b768',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221", "user": "01a22df2-d3e7-7195-9001-4c1f319d0324", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4fe74fbb3c8a1d3612bc876','2026-11-30 19:33:38.685158','membership.requested','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d4fd7513af0732e2c158b768',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221", "user": "01a22df2-d3e7-7195-9001-4c1f319d0324", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5047579b34753f6604b3d21','2026-11-30 19:33:38.689343','membership.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d50177c088f4e5f6e7efdf0a',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221", "user": "01a22df2-d38c-71d0-a5f5-f8e119907fbf", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d50973f384a01683a6f754b8','2026-11-30 19:33:38.694025','membership.removed','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d50177c088f4e5f6e7efdf0a',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221", "user": "01a22df2-d38c-71d0-a5f5-f8e119907fbf"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d50a77e9ba0993c6fdb71d78','2026-11-30 19:33:38.698092','membership.requested','01a22df2d3dd72928e7974f6847b99aa','01a22df2d3dd72928e7974f4f61082a0','membership','01a22df2d50a77e9ba0993c354bff790',NULL,'{"organisation": "01a22df2-d3fc-739c-9f1b-63be1ca05608", "user": "01a22df2-d357-76a5-bc6f-907a27222ffd", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d50a77e9ba0993c72a8c37ac','2026-11-30 19:33:38.698092','membership.requested',NULL,'01a22df2d3dd72928e7974f4f61082a0','membership','01a22df2d50a77e9ba0993c354bff790',NULL,'{"organisation": "01a22df2-d3fc-739c-9f1b-63be1ca05608", "user": "01a22df2-d357-76a5-bc6f-907a27222ffd", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d50d73859eb51d41b66e4c80','2026-11-30 19:33:38.701414','document.created','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','document','01a22df2d50d73859eb51d40358e18c8',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d50e73c9ac355cf05a886901','2026-11-30 19:33:38.701414','document.created','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','document','01a22df2d50e73c9ac355cefb203e3b8',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d51876769575cd789939b884','2026-11-30 19:33:38.701414','document.file_attached','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','document','01a22df2d50e73c9ac355cefb203e3b8',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d51b77b6a4d2978da024bcc6','2026-11-30 19:33:38.701414','document.sent','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','document','01a22df2d50e73c9ac355cefb203e3b8',NULL,'{"organisation": "01a22df2-d4dd-75a7-8e37-70ee07641221"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5237048b04dddb4daf6eb58','2026-11-30 19:33:38.722333','user.joined','01a22df2d5237048b04dddb2f7d00676','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d5237048b04dddb2f7d00676',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d52973f39f28787c86906de6','2026-11-30 19:33:38.728695','user.role_changed','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d5237048b04dddb2f7d00676','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d52d71878c019e29f6623bba','2026-11-30 19:33:38.732846','organisation.created','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','organisation','01a22df2d52d71878c019e27b740e43f',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d53174e696d9e3b87f7a167d','2026-11-30 19:33:38.736634','organisation.activation_requested','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','organisation','01a22df2d52d71878c019e27b740e43f',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d53174e696d9e3b94c40f6d7','2026-11-30 19:33:38.736634','organisation.activated',NULL,NULL,'organisation','01a22df2d52d71878c019e27b740e43f','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d53174e696d9e3baf00b384b','2026-11-30 19:33:38.736634','organisation.verified',NULL,NULL,'organisation','01a22df2d52d71878c019e27b740e43f','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d535776fa335a678fc2d7493','2026-11-30 19:33:38.740183','membership.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d5347419b13b1198143d5207',NULL,'{"organisation": "01a22df2-d52d-7187-8c01-9e27b740e43f", "user": "01a22df2-d38c-71d0-a5f5-f8e119907fbf", "role": "ADMINISTRATOR"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d53e73bb9304aee9a17feb4d','2026-11-30 19:33:38.748846','user.joined','01a22df2d53d71caafa38b4e7ef6351f','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d53d71caafa38b4e7ef6351f',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5427673bcd392a5665b362e','2026-11-30 19:33:38.753477','membership.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d54177e982b26abc6e045ad1',NULL,'{"organisation": "01a22df2-d52d-7187-8c01-9e27b740e43f", "user": "01a22df2-d53d-71ca-afa3-8b4e7ef6351f", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d54b75589e600b25ff668258','2026-11-30 19:33:38.762029','user.joined','01a22df2d54b75589e600b233ac87269','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d54b75589e600b233ac87269',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d55176a398cb4f3e4df6f7fc','2026-11-30 19:33:38.768694','membership.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d55176a398cb4f3c86594a8c',NULL,'{"organisation": "01a22df2-d52d-7187-8c01-9e27b740e43f", "user": "01a22df2-d54b-7558-9e60-0b233ac87269", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d55673e49dc79fcd7689000e','2026-11-30 19:33:38.772890','user.joined','01a22df2d55577daa0c9fe5e30ed70ed','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d55577daa0c9fe5e30ed70ed',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5ff72e79a651771eda48dc1','2026-11-30 19:33:38.941643','membership.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','membership','01a22df2d5fe702aa891cedcc52f52d7',NULL,'{"organisation": "01a22df2-d52d-7187-8c01-9e27b740e43f", "user": "01a22df2-d555-77da-a0c9-fe5e30ed70ed", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d60d7581a828a742002312ed','01a22df2d60d7581a828a7433e408c8d','2026-11-30 19:33:38.956578','environment.created',NULL,NULL,'environment','01a22df2d60d7581a828a742002312ed',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d60d7581a828a742002312ed','01a22df2d60e73bda9f00beeee743c74','2026-11-30 19:33:38.956578','user.joined','01a22df2d60e73bda9f00bed0ce85cad','01a22df2d60d7581a828a742002312ed','user','01a22df2d60e73bda9f00bed0ce85cad',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d61671e1be0001a8d5a4547b','2026-11-30 19:33:38.964642','user.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d615720aacc1e2e15a164137',NULL,'{"invitation": "01a22df2-d615-720a-acc1-e2e077ca8ce9", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d6247557929b55f7eae6c430','01a22df2d6247557929b55f841944827','2026-11-30 19:33:38.979313','environment.created',NULL,NULL,'environment','01a22df2d6247557929b55f7eae6c430',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d6247557929b55f7eae6c430','01a22df2d6257213bb2e7059623b563c','2026-11-30 19:33:38.979313','user.joined','01a22df2d6247557929b55f97761195b','01a22df2d6247557929b55f7eae6c430','user','01a22df2d6247557929b55f97761195b',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d62c747aab7b475a49bf73db','2026-11-30 19:33:38.987102','user.added','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d62b77fda7589433a5f6bbeb',NULL,'{"invitation": "01a22df2-d62b-77fd-a758-94324f71604f", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d640737d93da0f37191636e6','2026-11-30 19:33:39.006504','user.joined','01a22df2d63f70adaa5a9619179fe96e','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d63f70adaa5a9619179fe96e',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d65e738398e5b88454280a15','2026-11-30 19:33:39.037573','user.blocked','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34f721f9bfa0302f182ec1a','user','01a22df2d63f70adaa5a9619179fe96e','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22df2d6f671299f0ec8531b3caf3d','01a22df2d6f671299f0ec854d134eb5c','2026-11-30 19:33:39.188094','environment.created',NULL,NULL,'environment','01a22df2d6f671299f0ec8531b3caf3d',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22df2d6f671299f0ec8531b3caf3d','01a22df2d6fa7649a18a58e2724b58fa','2026-11-30 19:33:39.188094','user.joined','01a22df2d6f771c698135061c086c810','01a22df2d6f671299f0ec8531b3caf3d','user','01a22df2d6f771c698135061c086c810',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
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
INSERT INTO "authenticator_apps" VALUES('01a22df2d70572158bc80c76d570baef','01a22df2d6f671299f0ec8517eeb8d1a',X'674141414141427244632D54396E584931676442765F6932667033374550793763457977787571452D6331566E64314858533847565441325A38455578654F4F786A514F6B54596B776F472D753664515041526B75384946576C5953366F4C305376306537514D6234794265714635376B684D384F36343D','2026-11-30 19:33:39.197957','2026-11-30 19:33:39.208961',0,NULL);
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
INSERT INTO "documents" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d50d73859eb51d40358e18c8','01a22df2d4dd75a78e3770ee07641221','INVOICE','acme draft','acme-1',NULL,NULL,NULL,NULL,'01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.701414',NULL,NULL,NULL);
INSERT INTO "documents" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d50e73c9ac355cefb203e3b8','01a22df2d4dd75a78e3770ee07641221','INVOICE','acme invoice',NULL,'acme-invoice.pdf',1,'application/pdf','none','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.701414','books@acme-books.example','2026-11-30 19:33:38.701414','01a22df2d51a75c1a941947da759071c');
CREATE TABLE domain_proofs (
	environment_id CHAR(32) NOT NULL, 
	domain TEXT NOT NULL, 
	value TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	proven_at DATETIME, 
	CONSTRAINT pk_domain_proofs PRIMARY KEY (environment_id, domain), 
	CONSTRAINT fk_domain_proofs_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domain_proofs" VALUES('01a22df2d34f721f9bfa0302f182ec1a','acme.example','JxVYwT-FBKZelPzDCiyvIL5Ca46F-YEIBJfRpTJYTpg','2026-11-30 19:33:38.124755',NULL);
INSERT INTO "domain_proofs" VALUES('01a22df2d3a674078e17fc293f20b0c1','globex.example','_36bnhiVEWgnt97FIg7ZiI0zLMOv6pdBfG3t1kyHHW0','2026-11-30 19:33:38.341402',NULL);
INSERT INTO "domain_proofs" VALUES('01a22df2d3cf76639ff568448c72da10','frank.example','plzZAbL4PtiN1u0UvlbBrdapbnT5NX60cZGZjm9ZbFw','2026-11-30 19:33:38.380644',NULL);
INSERT INTO "domain_proofs" VALUES('01a22df2d3dd72928e7974f4f61082a0','initech.example','Kkc_3pIb7BXRTRHrp0yYnO7Ql175CJsm4-poHavd-iA','2026-11-30 19:33:38.396617',NULL);
INSERT INTO "domain_proofs" VALUES('01a22df2d3f576cd8de365319661e08a','umbrella.example','bwf1iQ5ZeygXdMrNcQZ8ZiiTxCCf-5nm7gUeEkjRLO4','2026-11-30 19:33:38.419527',NULL);
INSERT INTO "domain_proofs" VALUES('01a22df2d60d7581a828a742002312ed','lea.example','0xZ0h-Vez5eFm1xOmacq6SUF6U4UD_X9l7OqgDAsMis','2026-11-30 19:33:38.956578',NULL);
INSERT INTO "domain_proofs" VALUES('01a22df2d6247557929b55f7eae6c430','mia.example','x-ZiS6o14lzrcKHvu-kliZO38AD3D-4NAigCkDcvYsk','2026-11-30 19:33:38.979313',NULL);
INSERT INTO "domain_proofs" VALUES('01a22df2d6f671299f0ec8531b3caf3d','hooli.example','jBzUp6YVRs3kuzbV7ln3uUKl1gEZgqZ8_g42lhSVSR8','2026-11-30 19:33:39.188094',NULL);
CREATE TABLE domains (
	name TEXT NOT NULL, 
	environment_id CHAR(32), 
	shared_at DATETIME, 
	CONSTRAINT pk_domains PRIMARY KEY (name), 
	CONSTRAINT ck_domains_shared_or_owned CHECK (environment_id IS NULL OR shared_at IS NULL), 
	CONSTRAINT fk_domains_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domains" VALUES('acme.example','01a22df2d34f721f9bfa0302f182ec1a',NULL);
INSERT INTO "domains" VALUES('globex.example','01a22df2d3a674078e17fc293f20b0c1',NULL);
INSERT INTO "domains" VALUES('frank.example','01a22df2d3cf76639ff568448c72da10',NULL);
INSERT INTO "domains" VALUES('initech.example','01a22df2d3dd72928e7974f4f61082a0',NULL);
INSERT INTO "domains" VALUES('umbrella.example','01a22df2d3f576cd8de365319661e08a',NULL);
INSERT INTO "domains" VALUES('lea.example','01a22df2d60d7581a828a742002312ed',NULL);
INSERT INTO "domains" VALUES('mia.example','01a22df2d6247557929b55f7eae6c430',NULL);
INSERT INTO "domains" VALUES('hooli.example','01a22df2d6f671299f0ec8531b3caf3d',NULL);
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
INSERT INTO "environments" VALUES('01a22df2d34f721f9bfa0302f182ec1a','Acme','acme','AUTOMATIC',1,0,'en','2026-11-30 19:33:38.124755',1,NULL);
INSERT INTO "environments" VALUES('01a22df2d3a674078e17fc293f20b0c1','Globex','globex','AUTOMATIC',1,0,'en','2026-11-30 19:33:38.341402',0,NULL);
INSERT INTO "environments" VALUES('01a22df2d3cf76639ff568448c72da10','Visser','visser','AUTOMATIC',1,0,'en','2026-11-30 19:33:38.380644',0,NULL);
INSERT INTO "environments" VALUES('01a22df2d3dd72928e7974f4f61082a0','Initech','initech','AUTOMATIC',1,0,'en','2026-11-30 19:33:38.396617',0,NULL);
INSERT INTO "environments" VALUES('01a22df2d3f576cd8de365319661e08a','Umbrella','umbrella','AUTOMATIC',1,0,'en','2026-11-30 19:33:38.419527',0,NULL);
INSERT INTO "environments" VALUES('01a22df2d60d7581a828a742002312ed','Lea','lea','AUTOMATIC',1,0,'en','2026-11-30 19:33:38.956578',0,NULL);
INSERT INTO "environments" VALUES('01a22df2d6247557929b55f7eae6c430','Mia','mia','AUTOMATIC',1,0,'en','2026-11-30 19:33:38.979313',0,NULL);
INSERT INTO "environments" VALUES('01a22df2d6f671299f0ec8531b3caf3d','Hooli','hooli','AUTOMATIC',1,0,'en','2026-11-30 19:33:39.188094',0,NULL);
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
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d3917382a6167a2c17860a59','01a22df2d35776a5bc6f907a27222ffd',1,'NOTICE','USER_JOINED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"user_id": "01a22df2d38c71d0a5f5f8e119907fbf"}','2026-11-30 19:33:38.295787',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3b672d18bacc0657b6b5a43','01a22df2d3a772e7bc7cb4edd6115ca0',1,'NOTICE','USER_JOINED','01a22df2d3a674078e17fc293f20b0c1',0,NULL,NULL,'{"user_id": "01a22df2d3b477968dcb5974c31e3ca0"}','2026-11-30 19:33:38.353381',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3c570db88f7cf7e2da5b756','01a22df2d3b477968dcb5974c31e3ca0',1,'NOTICE','ROLE_CHANGED','01a22df2d3a674078e17fc293f20b0c1',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 19:33:38.362627',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3e87698b78cd574509d2812','01a22df2d3dd72928e7974f6847b99aa',1,'NOTICE','USER_JOINED','01a22df2d3dd72928e7974f4f61082a0',0,NULL,NULL,'{"user_id": "01a22df2d3e7719590014c1f319d0324"}','2026-11-30 19:33:38.405364',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3eb70bc9f52f40213e8f49d','01a22df2d3e7719590014c1f319d0324',1,'NOTICE','ROLE_CHANGED','01a22df2d3dd72928e7974f4f61082a0',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 19:33:38.411240',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d41d73deac28e8be42acdb34','01a22df2d3dd72928e7974f6847b99aa',2,'NOTICE','ORGANISATION_ACTIVATED','01a22df2d3dd72928e7974f4f61082a0',0,NULL,NULL,'{"organisation_id": "01a22df2d3fc739c9f1b63be1ca05608"}','2026-11-30 19:33:38.436665',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d46d759aa1927336620cc8e0','01a22df2d35776a5bc6f907a27222ffd',2,'NOTICE','USER_JOINED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"user_id": "01a22df2d46d759aa1927335352a8c7c"}','2026-11-30 19:33:38.539738',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d47870a1bef46654ce30e025','01a22df2d35776a5bc6f907a27222ffd',3,'NOTICE','USER_JOINED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"user_id": "01a22df2d47870a1bef466531d2967a2"}','2026-11-30 19:33:38.550096',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4a475759d7481fd8f3ac913','01a22df2d35776a5bc6f907a27222ffd',4,'NOTICE','USER_JOINED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"user_id": "01a22df2d4a475759d7481fcdc1219be"}','2026-11-30 19:33:38.594220',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4c2702d9b6b025d5c03b383','01a22df2d3dd72928e7974f6847b99aa',4,'PARTNERSHIP',NULL,'01a22df2d34f721f9bfa0302f182ec1a',0,'01a22df2d4ae734b89eb91fa457c9b66',NULL,NULL,'2026-11-30 19:33:38.603455',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4c2702d9b6b025e91cee8a7','01a22df2d3e7719590014c1f319d0324',3,'PARTNERSHIP',NULL,'01a22df2d34f721f9bfa0302f182ec1a',0,'01a22df2d4ae734b89eb91fa457c9b66',NULL,NULL,'2026-11-30 19:33:38.603455',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4d276579312226484b63d81','01a22df2d35776a5bc6f907a27222ffd',5,'NOTICE','PARTNERSHIP_ACCEPTED','01a22df2d3dd72928e7974f4f61082a0',0,NULL,NULL,'{"partnership_id": "01a22df2d4ae734b89eb91fa457c9b66"}','2026-11-30 19:33:38.636709',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4da76a4b3930f1e2af14439','01a22df2d35776a5bc6f907a27222ffd',6,'PARTNERSHIP',NULL,'01a22df2d3f576cd8de365319661e08a',1,'01a22df2d4da76a4b3930f1de1daf65f',NULL,NULL,'2026-11-30 19:33:38.650170',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4e17398a6a072464c42b42d','01a22df2d35776a5bc6f907a27222ffd',7,'NOTICE','ORGANISATION_ACTIVATED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"organisation_id": "01a22df2d4dd75a78e3770ee07641221"}','2026-11-30 19:33:38.656655',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4ec70ffa3f63b671db40b98','01a22df2d4a475759d7481fcdc1219be',1,'NOTICE','ADDED_TO_ORGANISATION','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"organisation_id": "01a22df2d4dd75a78e3770ee07641221"}','2026-11-30 19:33:38.664596',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4f2721b8d99676a250e1609','01a22df2d3dd72928e7974f6847b99aa',6,'COLLABORATION',NULL,'01a22df2d34f721f9bfa0302f182ec1a',0,NULL,'01a22df2d4f2721b8d9967698b386d62',NULL,'2026-11-30 19:33:38.672518','2026-12-30 19:33:38.672518',NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4fb714b8eb0763185731d30','01a22df2d35776a5bc6f907a27222ffd',8,'NOTICE','MEMBERSHIP_ACCEPTED','01a22df2d3dd72928e7974f4f61082a0',0,NULL,NULL,'{"organisation_id": "01a22df2d4dd75a78e3770ee07641221", "user_id": "01a22df2d3dd72928e7974f6847b99aa", "membership_id": "01a22df2d4f2721b8d9967698b386d62"}','2026-11-30 19:33:38.677832',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d4fd7513af0732e357493976','01a22df2d3e7719590014c1f319d0324',4,'COLLABORATION',NULL,'01a22df2d34f721f9bfa0302f182ec1a',1,NULL,'01a22df2d4fd7513af0732e2c158b768',NULL,'2026-11-30 19:33:38.685158','2026-12-30 19:33:38.685158',NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5047579b34753f58169b71d','01a22df2d38c71d0a5f5f8e119907fbf',1,'NOTICE','ADDED_TO_ORGANISATION','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"organisation_id": "01a22df2d4dd75a78e3770ee07641221"}','2026-11-30 19:33:38.689343',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d50875e1b07a0f25833e43ff','01a22df2d38c71d0a5f5f8e119907fbf',2,'NOTICE','REMOVED_FROM_ORGANISATION','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"organisation_id": "01a22df2d4dd75a78e3770ee07641221"}','2026-11-30 19:33:38.694025',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d50a77e9ba0993c4603bd8e4','01a22df2d35776a5bc6f907a27222ffd',9,'COLLABORATION',NULL,'01a22df2d3dd72928e7974f4f61082a0',1,NULL,'01a22df2d50a77e9ba0993c354bff790',NULL,'2026-11-30 19:33:38.698092','2026-12-30 19:33:38.698092',NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5237048b04dddb378a51385','01a22df2d35776a5bc6f907a27222ffd',10,'NOTICE','USER_JOINED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"user_id": "01a22df2d5237048b04dddb2f7d00676"}','2026-11-30 19:33:38.722333',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d52973f39f28787ab94da6d7','01a22df2d5237048b04dddb2f7d00676',1,'PARTNERSHIP',NULL,'01a22df2d3f576cd8de365319661e08a',1,'01a22df2d4da76a4b3930f1de1daf65f',NULL,NULL,'2026-11-30 19:33:38.728695',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d52973f39f28787b0d339818','01a22df2d5237048b04dddb2f7d00676',2,'NOTICE','ROLE_CHANGED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 19:33:38.728695',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d53174e696d9e3bb30adfbf0','01a22df2d35776a5bc6f907a27222ffd',11,'NOTICE','ORGANISATION_ACTIVATED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"organisation_id": "01a22df2d52d71878c019e27b740e43f"}','2026-11-30 19:33:38.736634',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5347419b13b1199a6b1190e','01a22df2d38c71d0a5f5f8e119907fbf',3,'NOTICE','ADDED_TO_ORGANISATION','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"organisation_id": "01a22df2d52d71878c019e27b740e43f"}','2026-11-30 19:33:38.740183',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d53e73bb9304aee842996d84','01a22df2d35776a5bc6f907a27222ffd',12,'NOTICE','USER_JOINED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"user_id": "01a22df2d53d71caafa38b4e7ef6351f"}','2026-11-30 19:33:38.748846',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d54177e982b26abd69321469','01a22df2d53d71caafa38b4e7ef6351f',1,'NOTICE','ADDED_TO_ORGANISATION','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"organisation_id": "01a22df2d52d71878c019e27b740e43f"}','2026-11-30 19:33:38.753477',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d54b75589e600b24eb647976','01a22df2d35776a5bc6f907a27222ffd',13,'NOTICE','USER_JOINED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"user_id": "01a22df2d54b75589e600b233ac87269"}','2026-11-30 19:33:38.762029',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d55176a398cb4f3d6764e3c3','01a22df2d54b75589e600b233ac87269',1,'NOTICE','ADDED_TO_ORGANISATION','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"organisation_id": "01a22df2d52d71878c019e27b740e43f"}','2026-11-30 19:33:38.768694',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d55673e49dc79fcc93642ede','01a22df2d35776a5bc6f907a27222ffd',14,'NOTICE','USER_JOINED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"user_id": "01a22df2d55577daa0c9fe5e30ed70ed"}','2026-11-30 19:33:38.772890',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5fe702aa891cedd2303f52b','01a22df2d55577daa0c9fe5e30ed70ed',1,'NOTICE','ADDED_TO_ORGANISATION','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"organisation_id": "01a22df2d52d71878c019e27b740e43f"}','2026-11-30 19:33:38.941643',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d63f70adaa5a961adb27f7aa','01a22df2d35776a5bc6f907a27222ffd',15,'NOTICE','USER_JOINED','01a22df2d34f721f9bfa0302f182ec1a',0,NULL,NULL,'{"user_id": "01a22df2d63f70adaa5a9619179fe96e"}','2026-11-30 19:33:39.006504',NULL,NULL);
CREATE TABLE inbox_positions (
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_inbox_positions PRIMARY KEY (environment_id, user_id)
);
INSERT INTO "inbox_positions" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd',15);
INSERT INTO "inbox_positions" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3a772e7bc7cb4edd6115ca0',1);
INSERT INTO "inbox_positions" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3b477968dcb5974c31e3ca0',1);
INSERT INTO "inbox_positions" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3dd72928e7974f6847b99aa',6);
INSERT INTO "inbox_positions" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3e7719590014c1f319d0324',4);
INSERT INTO "inbox_positions" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4a475759d7481fcdc1219be',1);
INSERT INTO "inbox_positions" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d38c71d0a5f5f8e119907fbf',3);
INSERT INTO "inbox_positions" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5237048b04dddb2f7d00676',2);
INSERT INTO "inbox_positions" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d53d71caafa38b4e7ef6351f',1);
INSERT INTO "inbox_positions" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d54b75589e600b233ac87269',1);
INSERT INTO "inbox_positions" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d55577daa0c9fe5e30ed70ed',1);
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
INSERT INTO "invitations" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d42973b7aac2f209bb393454','01a22df2d42973b7aac2f20afa790ead','BY_EMAIL','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','PENDING','01a22df2d35776a5bc6f907a27222ffd','01a22df2d42a74d1b378eeea0d36a22b','2026-11-30 19:33:38.464810','2026-12-07 19:33:38.464810',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4307790baf86b3a6e23a770','01a22df2d4307790baf86b3b278ea549','BY_EMAIL','acme-revoked@acme.example','acme-revoked@acme.example','ADVANCED_USER','REVOKED','01a22df2d35776a5bc6f907a27222ffd','01a22df2d431774eba7554109988c939','2026-11-30 19:33:38.480257','2026-12-07 19:33:38.480257','2026-11-30 19:33:38.485998',NULL);
INSERT INTO "invitations" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4547052aa33896ab2ba3555','01a22df2d4547052aa33896bbf865b21','ADDED','acme-added@acme.example','acme-added@acme.example','BASIC_USER','PENDING','01a22df2d35776a5bc6f907a27222ffd','01a22df2d4547052aa33896c9a271a43','2026-11-30 19:33:38.515896','2026-12-07 19:33:38.515896',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d45d777b8571e8818e57d3a7','01a22df2d45d777b8571e8826d3a239a','ADDED','frank@frank.example','frank@frank.example','BASIC_USER','PENDING','01a22df2d35776a5bc6f907a27222ffd','01a22df2d45d777b8571e8835e1296aa','2026-11-30 19:33:38.519401','2026-12-07 19:33:38.519401',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d615720aacc1e2e077ca8ce9','01a22df2d615720aacc1e2e15a164137','ADDED','lea@lea.example','lea@lea.example','BASIC_USER','PENDING','01a22df2d35776a5bc6f907a27222ffd','01a22df2d615720aacc1e2e25526d540','2026-11-30 19:33:38.964642','2026-11-30 19:33:37.996820',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d62b77fda75894324f71604f','01a22df2d62b77fda7589433a5f6bbeb','ADDED','mia@mia.example','mia@mia.example','BASIC_USER','PENDING','01a22df2d35776a5bc6f907a27222ffd','01a22df2d62b77fda7589434eaed4d28','2026-11-30 19:33:38.987102','2026-12-07 19:33:38.987102',NULL,NULL);
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
INSERT INTO "mails" VALUES('01a22df2d2af76a8a60d519b66465cc4',NULL,'SIGN_UP','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244632D5368536A71335665427178466561616E63527836574F4F7436645A7A5A7A47717A64725A7873652D6C4A576762634D495F564F6A4E575A526D486241486C37474D6462596C71567146674A4C4C4165584D3265506B76584B52776379556E4B646E784648705A487334484F4D614B5032417455334F47584E4C334A6C4C62586277336D664B3137717335693634514A75596A75434138773D3D','01a22df2d2af76a8a60d519b66465cc4','QUEUED',0,'2026-11-30 19:33:37.925329','2026-11-30 19:33:37.925329',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d375726a89ab84cb4b422543',NULL,'SIGN_UP','bob@acme.example','bob@acme.example','bob@acme.example','en',X'674141414141427244632D534C4A524F787332644247496C4A726A4A31716F507476524B42575A5A317834715F305F38414F55504E73397337514D5641647046614A67675A654B74735157314164617172335535515249587254426C3472684D7A7A38424B77507635517A6B382D7138566A705F67455242336E4F505875437174505444437041645170756443705876776A36636D455837315574795068574E78413D3D','01a22df2d375726a89ab84cb4b422543','QUEUED',0,'2026-11-30 19:33:38.292810','2026-11-30 19:33:38.292810',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d39f7028a48ef30c75fea2e6',NULL,'SIGN_UP','carol@globex.example','carol@globex.example','carol@globex.example','en',X'674141414141427244632D532D735F7144475F6E68496547484C426270524E4A7355617678754558746950423476563953636C435A6841635649784F7473496C745A66614639573777476F724A6C787235645A517A426B6D4D567976504B52322D30365165773847696773557257742D4A2D746A5145312D54634756686F46645079325F59635044364C656D6B6A487144747A334C46746C6D725F314E6C2D4462673D3D','01a22df2d39f7028a48ef30c75fea2e6','QUEUED',0,'2026-11-30 19:33:38.335221','2026-11-30 19:33:38.335221',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d3ac744bbe2663d2337e259d',NULL,'SIGN_UP','dave@globex.example','dave@globex.example','dave@globex.example','en',X'674141414141427244632D534D483063736B613535736B75716F5F6649555F6846747330306270587A6154416D5A4A44634D54776F6A3061764567647643424C4639495572787A4F59574F447831533768426556632D52574E68576E714A346F32624D5650664F6A493941624F76544A3361546E2D4858306C2D43496154536F58785958334665664266755F4C7A4C4D56415A683038573179427248755550694E773D3D','01a22df2d3ac744bbe2663d2337e259d','QUEUED',0,'2026-11-30 19:33:38.347051','2026-11-30 19:33:38.347051',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d3c9736dba7bfec120a09a58',NULL,'SIGN_UP','frank@frank.example','frank@frank.example','frank@frank.example','en',X'674141414141427244632D53795F7777636131585A413368384968614561314E5553646E7461684B307443693373677A3159634149365A67445F594D57715655455A536B435A723550496D69455F71503470644B5455536145746F6B4673705F3774437A42766E626F69794D6377347630327859684E6E79543543776F6378354C344C2D5A44683938574A6531627853394C636A5F38716C59737A596E5F733277513D3D','01a22df2d3c9736dba7bfec120a09a58','QUEUED',0,'2026-11-30 19:33:38.376773','2026-11-30 19:33:38.376773',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d3d87612b2d4ae98a24bdb55',NULL,'SIGN_UP','ina@initech.example','ina@initech.example','ina@initech.example','en',X'674141414141427244632D532D4B6A4879684E36763779377A35696E4A617143666659477450594F763976506A703641736A4A526B525A526F744C6D5353597A455F373357497170636463564E46726F7248646B69376453794847574C4A47427053586E616D7869534D5159434A734B6B6E4771385A5A334F77796A66765A705A544D56626348627279786152517830465975584E485665786E55314A3374312D413D3D','01a22df2d3d87612b2d4ae98a24bdb55','QUEUED',0,'2026-11-30 19:33:38.392652','2026-11-30 19:33:38.392652',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d3e375058870a8d3fc2879d3',NULL,'SIGN_UP','iris@initech.example','iris@initech.example','iris@initech.example','en',X'674141414141427244632D534645707A6D56346F673033333848754D417762435F306C723742355553733751776F495F6C3647547655355732703250695235664237796E3746434F765636363354764A516F6D796A546E53516874654555347147674459434D34477A44615572674C796973517A5F7A337133746C413064447445504A7159574E4B3967387578303156655454534B724C6975585267326B686339673D3D','01a22df2d3e375058870a8d3fc2879d3','QUEUED',0,'2026-11-30 19:33:38.403422','2026-11-30 19:33:38.403422',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d3ef76d493065163b5116b67',NULL,'SIGN_UP','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','en',X'674141414141427244632D53383648455972524D324B735A44616A74535146694B70456C6F554D6D47764B4D4F6B784E53727658726838683176466852786C59764E417339464B736D553068547366596F647248796938306D55694F5572305252685151504E584E4354354D464E31692D664D6C6D444951587161433777624353364644794D6A55326B504C6C416E627834637247463143565F2D627138473569513D3D','01a22df2d3ef76d493065163b5116b67','QUEUED',0,'2026-11-30 19:33:38.414687','2026-11-30 19:33:38.414687',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d42a74d1b378eeea0d36a22b','01a22df2d34f721f9bfa0302f182ec1a','INVITATION','acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','en',X'674141414141427244632D53575057717966476E7874383332716B7362436B4B49536B504F436B314F52426342727A72554E59617766795232414E7A595A4A493462637A734974417067326559616C425F7A37467164597542496B50426B4943334D536E44304C756234676756634D546D4156673076427252536B7673345535684C5F79624C654B6470654A366B6B45476B336F493178314B626D776D7A5A466B315334424F6254736167376252477751626D4D737466694C424449584A76327239766B384D65564B2D6B455439386C703362366337346C7262426A6A647A6358656C5F4B486B6650747377754B544A664254774D4D3156627836757679626276424F4E466C4272577A356B5A577532536857717A6F684453532D61744E4A4B5150424E4E3136436C7952625679306777636A4B3756395648636B77644368764F64596D6A677A324D725937','01a22df2d42a74d1b378eeea0d36a22b','QUEUED',0,'2026-11-30 19:33:38.464810','2026-11-30 19:33:38.464810',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d431774eba7554109988c939','01a22df2d34f721f9bfa0302f182ec1a','INVITATION','acme-revoked@acme.example','acme-revoked@acme.example','acme-revoked@acme.example','en',NULL,'01a22df2d431774eba7554109988c939','CANCELLED',0,'2026-11-30 19:33:38.480257','2026-11-30 19:33:38.480257',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d4547052aa33896c9a271a43','01a22df2d34f721f9bfa0302f182ec1a','USER_ADDED','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','en',X'674141414141427244632D534E766353395678346345356B496A62574A495556715F692D535F78644735594E32784D364442755A48742D50744C373835555548676B354F3168706E6E3134726458447252665A33654A64534258396C312D2D6B3570544E56536D684751446B334232636C514A79704E55446A2D655247394C7868424C456E4C5577645951354F5F596A46703337494B4C555F4556536B4E65654C2D554B443064715A6970395F314A7463375F4F446461446B31355A50474872387A55364A4E486830596759536873415231496950485467394B6F766C5777654173575F62332D30484566746D73426C3761304D522D3534717570735F76356248495867643252444B6F6353486B335559667353574767476355536734496D6E4D56314B46544B30715F41385855583776585876365F7039507234647332646446466E46674443445269504941375435473530645A34555073456B517538745A36773D3D','01a22df2d4547052aa33896c9a271a43','QUEUED',0,'2026-11-30 19:33:38.515896','2026-11-30 19:33:38.515896',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d45d777b8571e8835e1296aa','01a22df2d34f721f9bfa0302f182ec1a','ACCOUNT_ADDED','frank@frank.example','frank@frank.example','frank@frank.example','en',X'674141414141427244632D536B5A4F555549636D435838554A38412D454434555F6263536B7A796B67455F472D50677561734E6270557045594F484E4A644745686B49687A68464775417A68555379686E4B684F574A62756A4C6256365A5A72526767333041627271372D4249456F6D495452566E6D6C3435386F587157796C486158686A797A4A494F364A6F326541306F4231454B37543854332D334D426D325161715533324B576D3848596D315053334A594B55704930467033797A7254644C385772764C6B504E6B2D2D6779726455656E3033656F6F70623568367A35745769636D67795A7544446E6D5555667464334C69346F6A67466B6252426153775262506F574D78566A4930','01a22df2d45d777b8571e8835e1296aa','QUEUED',0,'2026-11-30 19:33:38.519401','2026-11-30 19:33:38.519401',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d46976ad97977521ca2baf4c',NULL,'SIGN_UP','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','en',X'674141414141427244632D53727159425F3550786970416346462D686E4B517464614934796F34675037493978452D39487558415A5654485A2D53685F626A336A56467168466C4E4D584236333870716E50526E3555554E62497176654C506A4D746F436F7A776C4749497A6E453776707254497A2D672D334257694A747454786A466C44467833434F62677434706576555559336562313144694764324A492D413D3D','01a22df2d46976ad97977521ca2baf4c','QUEUED',0,'2026-11-30 19:33:38.536686','2026-11-30 19:33:38.536686',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d471775c867aa53084802931',NULL,'SIGN_UP','acme-removed@acme.example','acme-removed@acme.example','acme-removed@acme.example','en',X'674141414141427244632D53466C46794F5167715042523361494A684A6F6464767533766B736E375F6F6E555F6B434F302D483965705033664870436A51436475624A6A707278796D38755A6F787044717864687647316159686C6E65784D47704D705777495669423162707476634D524B4F4E56507A6C5579787053452D7A4D48306C56727A6B6F753442646C354E6479664776335F73356E4A4D656D585662773D3D','01a22df2d471775c867aa53084802931','QUEUED',0,'2026-11-30 19:33:38.545681','2026-11-30 19:33:38.545681',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d4997167b620d8a193430e5c',NULL,'RECOVERY','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244632D5361596931794F56596175386F314558526F677463774B45567863527939467364644532455F647731622D524650774B545673437A596F6D77654C5A465F5172484E437A563663646443674A58497166394257556C63704D3750725862315236485F4B4535526C7175786C4D6C5336547A536F77676B46796654662D5237704C58775767617159496A4B7A525A6A54565678594674376251764F36306B46776A366E564E4D7A47556C6150355063314C35552D576E495938416741514C5166644F','01a22df2d4997167b620d8a193430e5c','QUEUED',0,'2026-11-30 19:33:38.570716','2026-11-30 19:33:38.570716',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d4997167b620d8a2c0e974e0',NULL,'RECLAIM','alice@acme.example','alice@acme.example','alice@acme.example','en',NULL,'01a22df2d4997167b620d8a2c0e974e0','CANCELLED',0,'2026-11-30 19:33:38.570716','2026-11-30 19:33:38.570716',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d4a070c99980be368513520b',NULL,'SIGN_UP','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','en',X'674141414141427244632D5366594F5171456549677145393478633668504B4A485649392D565F4B65783050327348396C56715450355956325F314947687652766E436A675737637134714C414A554F6D6B62496E47304A65515F6157632D786B3646514F6541754C4D316D4469583562444B496442327033395F647334372D326C6E5272384442615238543536473041684B5F55474C435A51526B39654F3738413D3D','01a22df2d4a070c99980be368513520b','QUEUED',0,'2026-11-30 19:33:38.589099','2026-11-30 19:33:38.589099',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d4c874e4bb624c58e417417c','01a22df2d3dd72928e7974f4f61082a0','PARTNERSHIP_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22df2d4c874e4bb624c58e417417c','CANCELLED',0,'2026-11-30 19:33:38.603455','2026-11-30 19:33:38.603455',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d4c874e4bb624c593bcc1463','01a22df2d3dd72928e7974f4f61082a0','PARTNERSHIP_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',NULL,'01a22df2d4c874e4bb624c593bcc1463','CANCELLED',0,'2026-11-30 19:33:38.603455','2026-11-30 19:33:38.603455',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d4db7715968302ed64743760','01a22df2d34f721f9bfa0302f182ec1a','PARTNERSHIP_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244632D5366515F6C33747A4B6277713674595138547753497A69664C43624C56754C2D644F67627631347748717047466A443865317A374E32366E34654E4C426C654C517731784A657A356C73756B7443476354424A3852677946552D746357536A314477457146636938476A534F5146566353677036625A49595438697A493171504E38364C6F675874573054416957467A2D5849336D7675584934746F4A44774C69745A55357675434262446C794B684553486F77614167317654315A726370592D','01a22df2d4db7715968302ed64743760','QUEUED',0,'2026-11-30 19:33:38.650170','2026-11-30 19:33:38.650170',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d4f2721b8d99676be57aa360','01a22df2d3dd72928e7974f4f61082a0','COLLABORATION_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22df2d4f2721b8d99676be57aa360','CANCELLED',0,'2026-11-30 19:33:38.672518','2026-11-30 19:33:38.672518',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d4fd7513af0732e4d3ed98a8','01a22df2d3dd72928e7974f4f61082a0','COLLABORATION_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',X'674141414141427244632D536D424B356F436C5A33634D416334343079397952446C6351707766444B396D7A50544B4B464D514269587A67414D6A4133486945765371324D5A6C44517A62354C6441726768316E524E444D464A4F733264385737495A667A344B496D4F783570704E34765F52726341675F4D6E39487644765465567341695A374A714970526244583236356142566976644D6F5735686D4179446354335279316544774769455264424E413651734279456D6E4D4D365850756E7479344A436A5A513432643963326B6372442D72483330313975316F377A6239666F6452655848627833636F774C41735F54774F74453D','01a22df2d4fd7513af0732e4d3ed98a8','QUEUED',0,'2026-11-30 19:33:38.685158','2026-11-30 19:33:38.685158',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d50a77e9ba0993c5453c241e','01a22df2d34f721f9bfa0302f182ec1a','COLLABORATION_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244632D534C664246783564344775666E315F4F7766776A30697537635F4972385268594E686577656E61556242676231646679703263622D6C7657646E7147494169664B4167722D46564A386842376A595068494B334833614454726A796252357271416B516553386B6E61424F446E386B47737845763771307066324F30315F664271374D396D536E4765373778477834787863673643336D714B7536376C4C6D304E55376A563646526B68363255653346575946666C5A4A6C55595F576E43503867665849484B6454426D7746704158682D4C7977386A6F46456D4F4A4743464E2D52535A55453663717767673D','01a22df2d50a77e9ba0993c5453c241e','QUEUED',0,'2026-11-30 19:33:38.698092','2026-11-30 19:33:38.698092',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d51a75c1a941947da759071c','01a22df2d34f721f9bfa0302f182ec1a','DOCUMENT','books@acme-books.example','books@acme-books.example','books@acme-books.example','en',X'674141414141427244632D534B6843656649637A7749734372764130414B494B4D65634435685853384A597858414A3851745A485236353445374E686C4850795F51536743795A567A37783071736439344E666A334634735F7475765A6B74734843664F6F635156326435475746584835457755654C49546144767561554F70627175645F556B4A4E673472354173643371434963794656456256736654346E4D7A6737582D63386D6F763447394B684B564E6E53615352765047663664684635524F4D69725944724D4F533830324844676F735678704E584F463679597932552D662D76746E674C6274796863594A6158765756734D6D71332D635F41506259746775624D7730383447354F647032666D4E713245364477706C6C5F41654678565F6D795157614C32616B6134414A656845465536304B6F643238706B475444317A643259526C3936466472586974396A37396E34413367735275557A673150694E524F65384847505665334C4A49434C6B67714C413D','01a22df2d51a75c1a941947da759071c','QUEUED',0,'2026-11-30 19:33:38.701414','2026-11-30 19:33:38.701414',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d51f703499307cdccdcffea7',NULL,'SIGN_UP','eve@acme.example','eve@acme.example','eve@acme.example','en',X'674141414141427244632D536269544C666974577A656247655978514969525457564B6B4F47487551674A655A3059493730793450575444376B5154434A38766E61654F4B4B76376A4B5630744A3773666B644673743845434A7A7872766D696E716F686542777130794B4F4F3362624265334B5F6F33714B62624F4735665F3955656C636E54554163636C386A4272704A4F434452726A6E4A724D7359543976673D3D','01a22df2d51f703499307cdccdcffea7','QUEUED',0,'2026-11-30 19:33:38.718983','2026-11-30 19:33:38.718983',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d538734ebb10e7325be00807',NULL,'SIGN_UP','ada@acme.example','ada@acme.example','ada@acme.example','en',X'674141414141427244632D535A5F496968646D524B4F6F695775552D66415F74585838665745797170436175595A31454C37344A3653394C4B5F2D595A714854576E69637371507655306E6F6355397A73494246623468566C523555555A47524C6653316969586F4C6A426834394677516C392D63414F646B4A514876767550664D6D58484F7052583063586C64733449745A555F3036396C52444A3052544D4B673D3D','01a22df2d538734ebb10e7325be00807','QUEUED',0,'2026-11-30 19:33:38.743906','2026-11-30 19:33:38.743906',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d54770458b338cef4c6f811f',NULL,'SIGN_UP','bo@acme.example','bo@acme.example','bo@acme.example','en',X'674141414141427244632D534A315772344565477755364552547276684B46495153425F3633543858685435764457436A7A58704C674D664D57586C51365070435F4F6A5450744F4B4C79454F7478784136764946437A5532794D6356784B5F463656426D6F4F56475873732D6E2D73696D5F387277724C6F6A337631584F4D785A5A36525678633343446C4E4470734E6578697649443744305657794F6F756C773D3D','01a22df2d54770458b338cef4c6f811f','QUEUED',0,'2026-11-30 19:33:38.758882','2026-11-30 19:33:38.758882',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d55270f5b4ccfb0e11599569',NULL,'SIGN_UP','çelik@acme.example','çelik@acme.example','çelik@acme.example','en',X'674141414141427244632D5371573041545475565833416C4A6B79665877707042436A467842576344644F397163484559507346765A53506B423130425A534A6E3651597A556A456A676D374D646E75464E46766D34566E467A6C6861346D78534F5F4E364145447279705462617350447033617770346546663759494C6F7242346531794E744A5833316653375643506178575775376855305379766D526948513D3D','01a22df2d55270f5b4ccfb0e11599569','QUEUED',0,'2026-11-30 19:33:38.770563','2026-11-30 19:33:38.770563',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d60673c981f4646a8b01c524',NULL,'SIGN_UP','lea@lea.example','lea@lea.example','lea@lea.example','en',X'674141414141427244632D534C74596850692D345A685446595132646145524B624A4E72684A57544E6A67732D6F48594E48306732384E5173777052366F516F727837524D774A6F486A6A6D6C7843716C6D4F4F546D5834706277557471695156796871576C5A357852634A64697146446A6C2D62634A3961513951694F6967422D6C76696A686537476E5133737143767A794D6A516B6B323757486A74517878673D3D','01a22df2d60673c981f4646a8b01c524','QUEUED',0,'2026-11-30 19:33:38.950368','2026-11-30 19:33:38.950368',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d615720aacc1e2e25526d540','01a22df2d34f721f9bfa0302f182ec1a','ACCOUNT_ADDED','lea@lea.example','lea@lea.example','lea@lea.example','en',X'674141414141427244632D5335634D6B4177726637523675516D62644A51324B2D714750504B46316675577639735F7353776E62334D4B4C75446536307874705458694C3630675F6E444B734733627049474B64416231665534564A6D7946785A747570426A77544A42312D53755F6E5A386E30475343316B38314B4B564F35764C324B595878715F45715542787566765155446561325F455A43446B6170755665725244774F5A594345497762584241656332465478666D374E775659474F6C36453864586C6D6A4B33517867396C774B6D36426B2D706F61706171676E7753634F6C754A64764D567A36536175524B724E5F734A61743959424868565F356B51586A346A6E7531365677','01a22df2d615720aacc1e2e25526d540','QUEUED',0,'2026-11-30 19:33:38.964642','2026-11-30 19:33:38.964642',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d61f74c89c2c7500adc0686b',NULL,'SIGN_UP','mia@mia.example','mia@mia.example','mia@mia.example','en',X'674141414141427244632D53797954393055676469696457566A6447594D743271356855773936775678343970683167546B2D79774B4348494F497662484B59703855546772446E4C6136686D6D6F344A77434955614A4C30526467474A6A7138324C65726A4A6E676B566B514E58665952753078337A44764A484B586A333253504C58755368364D613458315652504B46704159675055476A4656455F735830413D3D','01a22df2d61f74c89c2c7500adc0686b','QUEUED',0,'2026-11-30 19:33:38.975616','2026-11-30 19:33:38.975616',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d62b77fda7589434eaed4d28','01a22df2d34f721f9bfa0302f182ec1a','ACCOUNT_ADDED','mia@mia.example','mia@mia.example','mia@mia.example','en',X'674141414141427244632D533458554438564C502D4E51596B73716141523553625F554B55766F68754B5044664441494F684F423737424F6A3872576A793432504653316C66415073356B714C36756B7174635938757A31634B4568304A357375746D6D7076385577344A412D475F59416A5342557A7171486F705A537659486233366E73576B7773375461643458466B69464C6F6744626746337742714C6E567855675539366653557663446E4267446C4F684836702D47565336674E5646445F5761744463334E393750384A526E43475A7668383335304D51322D645F766769725F6353737965735A742D717A77734A38746B503053545638394958766457654E48666C337047786B45','01a22df2d62b77fda7589434eaed4d28','QUEUED',0,'2026-11-30 19:33:38.987102','2026-11-30 19:33:38.987102',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d63b74c3baedbd2c8e335acb',NULL,'SIGN_UP','bas@acme.example','bas@acme.example','bas@acme.example','en',X'674141414141427244632D544D6D53333655446D7559333647717671396D376238746D45356C37396936307636744773306339734639766453414F614E2D4D4E5A6378615748695230627463694A74386558306B77774A4147324A465037534E47747A327A44354942627774517933757A67326B7A4D596C46524B6D3855304F704F4B4168756A484E38435047717242336D446B4336354A307A6E5F544F737647673D3D','01a22df2d63b74c3baedbd2c8e335acb','QUEUED',0,'2026-11-30 19:33:39.003397','2026-11-30 19:33:39.003397',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d6f070be966ff8fa1f014b6c',NULL,'SIGN_UP','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'674141414141427244632D546F366F4547754D565A65506261626A6C5F58755A38676E55796E387A385F77534A5858736A4E31724E4C77423730536C72506A6E686E717170753352623733706971675F4C4D6B4C51386B37706A6677374D7A6D4E4C70486442617175303675316F395868574C4B4774627761685739636E687136684A38765A306F554567584C32374E376C65694A6F35364A6B4B5F5F4A74456E413D3D','01a22df2d6f070be966ff8fa1f014b6c','QUEUED',0,'2026-11-30 19:33:39.183649','2026-11-30 19:33:39.183649',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22df2d71974ddbb8fe3633b0be5dc',NULL,'ACCOUNT_CHANGED','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'674141414141427244632D54785F794F5833494E704A366C313139453630576D4549654B756F543768536B71786C614567626C334F396E6961415336785A356C304652576654667463435467516255743936773159326C52466E6441783337744B4B697559426663555F524C6F50776E4B4663364472306D444C7242414555597578787248394D4674345276706B61522D49765A58556E46364A455A474A75316A47645566395F4D6D447A425348356F4B6432515F7A6F4C733435576D4656456674526B64774F4C445F6F50696F7A31636E69765241675A474930713856373736773D3D','01a22df2d71974ddbb8fe3633b0be5dc','QUEUED',0,'2026-11-30 19:33:39.208961','2026-11-30 19:33:39.208961',NULL,NULL,NULL,NULL);
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
INSERT INTO "memberships" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3fc739c9f1b63bffc90c63f','01a22df2d3fc739c9f1b63be1ca05608','01a22df2d3dd72928e7974f4f61082a0','01a22df2d3dd72928e7974f6847b99aa','ADMINISTRATOR','ACTIVE','01a22df2d3dd72928e7974f4f61082a0','01a22df2d3dd72928e7974f6847b99aa','2026-11-30 19:33:38.426237',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4dd75a78e3770ef706aadba','01a22df2d4dd75a78e3770ee07641221','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','ADMINISTRATOR','ACTIVE','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.652925',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4e4707eb4286eb7b09405e9','01a22df2d4e4707eb4286eb644e6620f','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','ADMINISTRATOR','ACTIVE','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.660637',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4ec70ffa3f63b6608551acf','01a22df2d4dd75a78e3770ee07641221','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4a475759d7481fcdc1219be','MEMBER','ACTIVE','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.664596',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4f2721b8d9967698b386d62','01a22df2d4dd75a78e3770ee07641221','01a22df2d3dd72928e7974f4f61082a0','01a22df2d3dd72928e7974f6847b99aa','MEMBER','ACTIVE','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.672518','2026-12-30 19:33:38.672518','2026-11-30 19:33:38.677832',NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4fd7513af0732e2c158b768','01a22df2d4dd75a78e3770ee07641221','01a22df2d3dd72928e7974f4f61082a0','01a22df2d3e7719590014c1f319d0324','MEMBER','PENDING','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.685158','2026-12-30 19:33:38.685158',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d50177c088f4e5f6e7efdf0a','01a22df2d4dd75a78e3770ee07641221','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d38c71d0a5f5f8e119907fbf','MEMBER','ENDED','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.689343',NULL,'2026-11-30 19:33:38.694025',NULL);
INSERT INTO "memberships" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d50a77e9ba0993c354bff790','01a22df2d3fc739c9f1b63be1ca05608','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','MEMBER','PENDING','01a22df2d3dd72928e7974f4f61082a0','01a22df2d3dd72928e7974f6847b99aa','2026-11-30 19:33:38.698092','2026-12-30 19:33:38.698092',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d52d71878c019e283640ed06','01a22df2d52d71878c019e27b740e43f','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','ADMINISTRATOR','ACTIVE','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.732846',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5347419b13b1198143d5207','01a22df2d52d71878c019e27b740e43f','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d38c71d0a5f5f8e119907fbf','ADMINISTRATOR','ACTIVE','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.740183',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d54177e982b26abc6e045ad1','01a22df2d52d71878c019e27b740e43f','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d53d71caafa38b4e7ef6351f','MEMBER','ACTIVE','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.753477',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d55176a398cb4f3c86594a8c','01a22df2d52d71878c019e27b740e43f','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d54b75589e600b233ac87269','MEMBER','ACTIVE','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.768694',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5fe702aa891cedcc52f52d7','01a22df2d52d71878c019e27b740e43f','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d55577daa0c9fe5e30ed70ed','MEMBER','ACTIVE','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','2026-11-30 19:33:38.941643',NULL,NULL,NULL);
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
INSERT INTO "organisations" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3fc739c9f1b63be1ca05608','Initech N.V.','initech n.v.','KVK','33333333','ACTIVATED','2026-11-30 19:33:38.426237','2026-11-30 19:33:38.436665','MANUAL_REVIEW','2026-11-30 19:33:38.436665',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 19:33:38.436665');
INSERT INTO "organisations" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4dd75a78e3770ee07641221','acme Sales B.V.','acme sales b.v.','KVK','11111111','ACTIVATED','2026-11-30 19:33:38.652925','2026-11-30 19:33:38.656655','MANUAL_REVIEW','2026-11-30 19:33:38.656655',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 19:33:38.656655');
INSERT INTO "organisations" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4e4707eb4286eb644e6620f','acme Later B.V.','acme later b.v.','KVK','11111119','PENDING','2026-11-30 19:33:38.660637',NULL,NULL,NULL,NULL,NULL,NULL,0,'NONE',NULL);
INSERT INTO "organisations" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d52d71878c019e27b740e43f','Zuid ''Öst'' & Co','zuid ''ost'' & co','KVK','44444444','ACTIVATED','2026-11-30 19:33:38.732846','2026-11-30 19:33:38.736634','MANUAL_REVIEW','2026-11-30 19:33:38.736634',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 19:33:38.736634');
CREATE TABLE partnership_managers (
	partnership_id CHAR(32) NOT NULL, 
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership_managers PRIMARY KEY (partnership_id, environment_id, user_id), 
	CONSTRAINT fk_partnership_managers_partnership_id_partnerships FOREIGN KEY(partnership_id) REFERENCES partnerships (id)
);
INSERT INTO "partnership_managers" VALUES('01a22df2d4ae734b89eb91fa457c9b66','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd');
INSERT INTO "partnership_managers" VALUES('01a22df2d4ae734b89eb91fa457c9b66','01a22df2d3dd72928e7974f4f61082a0','01a22df2d3dd72928e7974f6847b99aa');
INSERT INTO "partnership_managers" VALUES('01a22df2d4ae734b89eb91fa457c9b66','01a22df2d3dd72928e7974f4f61082a0','01a22df2d3e7719590014c1f319d0324');
INSERT INTO "partnership_managers" VALUES('01a22df2d4da76a4b3930f1de1daf65f','01a22df2d3f576cd8de365319661e08a','01a22df2d3f576cd8de36533d8097038');
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
INSERT INTO "partnerships" VALUES('01a22df2d4ae734b89eb91fa457c9b66','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d3dd72928e7974f4f61082a0','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d3dd72928e7974f4f61082a0','ACTIVE',NULL,NULL,'2026-11-30 19:33:38.603455','2026-11-30 19:33:38.636709',NULL);
INSERT INTO "partnerships" VALUES('01a22df2d4da76a4b3930f1de1daf65f','01a22df2d3f576cd8de365319661e08a','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d34f721f9bfa0302f182ec1a','01a22df2d3f576cd8de365319661e08a','REQUESTED','to acme',NULL,'2026-11-30 19:33:38.650170',NULL,NULL);
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
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'4D37C14943FFE259338E0190E27AFBB0FA951A1CA2C03674ED4B4D10457A2F5F',NULL);
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'54C1F698CF989903B3A45C81AF30913D2B24ABF8F66315433FA6845A969AF6C3',NULL);
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'C4BD52C3E798A30DACE887C8116246FC2BE249CD770A8FCF6BA7476047A486BA',NULL);
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'54A5A8102A25EB596A1B3659AE562656D6C7C35B79881AB27F6240ADE54FB485',NULL);
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'58B7CEB99B266EBF218D1CF436869FC2C85EEF16DF8F906B15ECF31D2AE5DC8F',NULL);
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'93D417BC3B464F38B46B94D0E773B5472137F5BF2C5D9A8614FC879DF86816BD',NULL);
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'300926912A82755B51E2689C76B4210CAD08DC15BFDDED10D1B60FE9EF90F343',NULL);
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'56EF2C3137E387E2624ACE276693442FD12A6674BC951C6C78896C8D4CE3C5BC',NULL);
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'3DD9B2B007893B4BD6E10EC994DC7BE5BEDA936AC5A8343B0B0B383328C958C6',NULL);
INSERT INTO "recovery_codes" VALUES('01a22df2d6f671299f0ec8517eeb8d1a',X'DA4269CB5E93259D7AFBA993561455DB28B8C41E4FB6B84ADA6FEF4736345715',NULL);
CREATE TABLE removed_addresses (
	environment_id CHAR(32) NOT NULL, 
	address_hash BLOB NOT NULL, 
	removed_at DATETIME NOT NULL, 
	CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash), 
	CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "removed_addresses" VALUES('01a22df2d34f721f9bfa0302f182ec1a',X'520421C6F657F7CC20A8FA1E86514DBAD360B898E7E7DCA2703BD7161E7BBB72','2026-11-30 19:33:38.565418');
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
INSERT INTO "secrets" VALUES(X'C1D7A74AFF17A585E2B502CFD2264DA107EA78B22789F97E21F4678320FF237B','SIGN_UP','01a22df2d2a1752bb816136293b3892b',NULL,'2026-11-30 19:33:37.925329','2026-12-01 19:33:37.925329','2026-11-30 19:33:38.124755',NULL);
INSERT INTO "secrets" VALUES(X'4FB459B6534A08502D81E482BCC986FB90107F3529DB940805A23717807A3C3D','SIGN_UP','01a22df2d375726a89ab84ca53da2e5e',NULL,'2026-11-30 19:33:38.292810','2026-12-01 19:33:38.292810','2026-11-30 19:33:38.295787',NULL);
INSERT INTO "secrets" VALUES(X'530317B08BC0B9ABD8FC8ACCBA5DD89C62668C1A2612C33D5773EF24DDF67D10','SIGN_UP','01a22df2d39f7028a48ef30b52640c2b',NULL,'2026-11-30 19:33:38.335221','2026-12-01 19:33:38.335221','2026-11-30 19:33:38.341402',NULL);
INSERT INTO "secrets" VALUES(X'68C136329C7C05843F6B9F4576B1294FCC646E7E9081A83DB167A6D6BBD37A7B','SIGN_UP','01a22df2d3ab7227961f545d54995739',NULL,'2026-11-30 19:33:38.347051','2026-12-01 19:33:38.347051','2026-11-30 19:33:38.353381',NULL);
INSERT INTO "secrets" VALUES(X'AC38BDB7C6363DBEDA6726BD3A1138C70DCDF77B3724ABBF81D3437CCE567DE4','SIGN_UP','01a22df2d3c873b59ba936bdc18382a1',NULL,'2026-11-30 19:33:38.376773','2026-12-01 19:33:38.376773','2026-11-30 19:33:38.380644',NULL);
INSERT INTO "secrets" VALUES(X'FC58A2178B3BB8D725E6E88ECA248998136E302A876DD4D632B7059CAFFA1755','SIGN_UP','01a22df2d3d87612b2d4ae970681a593',NULL,'2026-11-30 19:33:38.392652','2026-12-01 19:33:38.392652','2026-11-30 19:33:38.396617',NULL);
INSERT INTO "secrets" VALUES(X'C293384A85DC71BD5F44A0DBA52C203888706CB26038CD2BC377E8D05E2C3A4B','SIGN_UP','01a22df2d3e375058870a8d2646ba005',NULL,'2026-11-30 19:33:38.403422','2026-12-01 19:33:38.403422','2026-11-30 19:33:38.405364',NULL);
INSERT INTO "secrets" VALUES(X'7AC600B7B2AF6BD967F6CEA127D0B29A122AC5D0D623566BAEB93DDC142D6EDB','SIGN_UP','01a22df2d3ee76c0b3721a049c8380ea',NULL,'2026-11-30 19:33:38.414687','2026-12-01 19:33:38.414687','2026-11-30 19:33:38.419527',NULL);
INSERT INTO "secrets" VALUES(X'786FC01D9316C341C6C58A25AFD9E6185A5A31D70D09A562FF91C8E11D0FAFAD','INVITATION','01a22df2d42973b7aac2f209bb393454',NULL,'2026-11-30 19:33:38.464810','2026-12-07 19:33:38.464810',NULL,NULL);
INSERT INTO "secrets" VALUES(X'ED45009FAE455125A201423E5557B27DB2FD5324271E52149A96BCB182584411','INVITATION','01a22df2d4307790baf86b3a6e23a770',NULL,'2026-11-30 19:33:38.480257','2026-12-07 19:33:38.480257',NULL,NULL);
INSERT INTO "secrets" VALUES(X'06D871263414C2A8656E31A81C6B920F43CECF51B1FF5212D5A9A69CE65CE747','FIRST_PASSWORD','01a22df2d4547052aa33896ab2ba3555',NULL,'2026-11-30 19:33:38.515896','2026-12-07 19:33:38.515896',NULL,NULL);
INSERT INTO "secrets" VALUES(X'4332AE93CB87F3C6537806314D274A8E26D1A57D67ED0EC19E003253CAC8C8C8','SIGN_UP','01a22df2d46877da856c21aa37a0f1b1',NULL,'2026-11-30 19:33:38.536686','2026-12-01 19:33:38.536686','2026-11-30 19:33:38.539738',NULL);
INSERT INTO "secrets" VALUES(X'7EC8898486758E41CD52C068C8080DE9FF8CB183C9AE55A5715F6685DABD8849','SIGN_UP','01a22df2d471775c867aa52f91aca129',NULL,'2026-11-30 19:33:38.545681','2026-12-01 19:33:38.545681','2026-11-30 19:33:38.550096',NULL);
INSERT INTO "secrets" VALUES(X'20F721ACCA3349047D08BD066F3F27AACCD67C569C8F779C53DEC06576BED5C7','RECOVERY','01a22df2d34d707e896ead1596fdeb84',NULL,'2026-11-30 19:33:38.570716','2026-11-30 20:03:38.570716',NULL,NULL);
INSERT INTO "secrets" VALUES(X'B36B7F4C0771EB22EB4481097EC8C6F7B48207B6CEF2FA8EFF2C8D766928291C','RECLAIM','01a22df2d34d707e896ead1596fdeb84','alice@acme.example','2026-11-30 19:33:38.570716','2026-11-30 20:03:38.570716',NULL,NULL);
INSERT INTO "secrets" VALUES(X'5E049BDEFED5C2F459AB1271D138CBCDFB34A92CC4472B194116DA8C339E5A03','SIGN_UP','01a22df2d49d717c8d900d154515c5e3',NULL,'2026-11-30 19:33:38.589099','2026-12-01 19:33:38.589099','2026-11-30 19:33:38.594220',NULL);
INSERT INTO "secrets" VALUES(X'00DB711139FDCB0C0C0CAEBA91269B7428B108D4F4073C368B1168F058ADCA24','SIGN_UP','01a22df2d51f703499307cdba5f17b67',NULL,'2026-11-30 19:33:38.718983','2026-12-01 19:33:38.718983','2026-11-30 19:33:38.722333',NULL);
INSERT INTO "secrets" VALUES(X'E00D2B644D367A3BBE82BF7D90E55B9CC935706413FA19B8B974EAC6D8CB65A9','SIGN_UP','01a22df2d538734ebb10e7310d75c544',NULL,'2026-11-30 19:33:38.743906','2026-12-01 19:33:38.743906','2026-11-30 19:33:38.748846',NULL);
INSERT INTO "secrets" VALUES(X'8791F44FD53A5B04509D0B949EA816E4CE204E7B0636973FC92D8F6E9B4AAF51','SIGN_UP','01a22df2d54770458b338ceeb50dda8c',NULL,'2026-11-30 19:33:38.758882','2026-12-01 19:33:38.758882','2026-11-30 19:33:38.762029',NULL);
INSERT INTO "secrets" VALUES(X'E1ACE3C1372AA860EFCDF8760A0931382A8F2D44C013061B3E4FB49DB8E0C647','SIGN_UP','01a22df2d55270f5b4ccfb0ddc2fca08',NULL,'2026-11-30 19:33:38.770563','2026-12-01 19:33:38.770563','2026-11-30 19:33:38.772890',NULL);
INSERT INTO "secrets" VALUES(X'F5148BE1694ED99CDE42075A74722DB157C37E47ABF5700CC7B64909386FC125','SIGN_UP','01a22df2d60673c981f46469f1a5e66a',NULL,'2026-11-30 19:33:38.950368','2026-12-01 19:33:38.950368','2026-11-30 19:33:38.956578',NULL);
INSERT INTO "secrets" VALUES(X'B702BD9C3C72924B697C6E91088F0A310058E944E3E6113F662CBCDE9AE0D0D0','SIGN_UP','01a22df2d61f74c89c2c74ff8dc5e183',NULL,'2026-11-30 19:33:38.975616','2026-12-01 19:33:38.975616','2026-11-30 19:33:38.979313',NULL);
INSERT INTO "secrets" VALUES(X'C8B596E304946E7F112D000D20AD5D745508F4F94F9113135AAA3305EF37729C','SIGN_UP','01a22df2d63b74c3baedbd2b78e493e4',NULL,'2026-11-30 19:33:39.003397','2026-12-01 19:33:39.003397','2026-11-30 19:33:39.006504',NULL);
INSERT INTO "secrets" VALUES(X'EF1E8DB26090B634CA05DF48C673B4969550EDEC41D41CA9BFC4A37F9A5639C8','SIGN_UP','01a22df2d6ef77a482c05714a9326719',NULL,'2026-11-30 19:33:39.183649','2026-12-01 19:33:39.183649','2026-11-30 19:33:39.188094',NULL);
INSERT INTO "secrets" VALUES(X'17C2EFAE800F684429618330D2D943FD751DF66993E6E238316509A5ADD60A03','UNDO_ACCOUNT_CHANGE','01a22df2d6f671299f0ec8517eeb8d1a','TWO_FACTOR_ENABLED','2026-11-30 19:33:39.208961','2026-12-14 19:33:39.208961',NULL,NULL);
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
INSERT INTO "sessions" VALUES('01a22df2d36b740f86a2a4798d55e356','01a22df2d34d707e896ead1596fdeb84',X'1A7CE715FABF35053DF5DE46F40CB194B8D388B09BD96ED96BB79539888C359F','2026-11-30 19:33:38.124755','2026-11-30 19:33:38.124755','2026-11-30 19:33:38.124755','2026-12-30 19:33:38.124755','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d39775a7923db5681f3b0e8f','01a22df2d3897679acb36249eed6c743',X'B6EFC9AFAC65FC87516AF04DDFAD5CFABF2A976DE11747738F5CAE9A7C0061EE','2026-11-30 19:33:38.295787','2026-11-30 19:33:38.295787','2026-11-30 19:33:38.295787','2026-12-30 19:33:38.295787','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d3a872ed844e00a5840458cd','01a22df2d3a674078e17fc27b0cce6cf',X'16A11CAF5CD47C2EDDE8C2446472AF2C14EA12082409C429B236A8EE5C55B19E','2026-11-30 19:33:38.341402','2026-11-30 19:33:38.341402','2026-11-30 19:33:38.341402','2026-12-30 19:33:38.341402','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d3b771258a04c6830b881adb','01a22df2d3b271ab8412c09b2ee354a7',X'4C03CF7ECB81E1FD814AF3AB0F1FBE50E8EA2D7612131AAE3E27F79AC9042C7D','2026-11-30 19:33:38.353381','2026-11-30 19:33:38.353381','2026-11-30 19:33:38.353381','2026-12-30 19:33:38.353381','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d3d273e6a97d5722361dac75','01a22df2d3ce70348a29bb05c6e042b2',X'D3D388BBFFE578DFB303148842900C50AC10A4DFC22E93364B12FEBEAFDEF992','2026-11-30 19:33:38.380644','2026-11-30 19:33:38.380644','2026-11-30 19:33:38.380644','2026-12-30 19:33:38.380644','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d3de73acbf3a4e25d0cd925c','01a22df2d3dd72928e7974f28e75ebcb',X'611FD28792B9F057D9D7953E5D80B7BA405FBC553C49C6CA6EABB2D33E1075BD','2026-11-30 19:33:38.396617','2026-11-30 19:33:38.396617','2026-11-30 19:33:38.396617','2026-12-30 19:33:38.396617','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d3e87698b78cd576fecda4b8','01a22df2d3e7719590014c1d75ad5b63',X'E59186FAFFC717B8CAF26EC560A310C3EBBE8A4A266AE197B78E54DED8C5CD28','2026-11-30 19:33:38.405364','2026-11-30 19:33:38.405364','2026-11-30 19:33:38.405364','2026-12-30 19:33:38.405364','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d3f6742ca973b67d03dc4f4c','01a22df2d3f4757a8521a2d63700c081',X'039A4655ADEF1EC310F0AFBBAD050EDA79F9D5CB3B3BB51EBE287F6B4F44C437','2026-11-30 19:33:38.419527','2026-11-30 19:33:38.419527','2026-11-30 19:33:38.419527','2026-12-30 19:33:38.419527','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d46d759aa19273388d9c0be7','01a22df2d46c703884357bce8cf8a2b5',X'C8924EA78D0E53F6661AF2144BCE704D9AE64811BD07110EF06E204872B1FB2E','2026-11-30 19:33:38.539738','2026-11-30 19:33:38.539738','2026-11-30 19:33:38.539738','2026-12-30 19:33:38.539738','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d4797456a59719a4ef6fb312','01a22df2d4767127a4786178b32f899b',X'B04BC60AC3AED32FA2C858DD9539EE0A89D181AD377583683608397EB0351F9A','2026-11-30 19:33:38.550096','2026-11-30 19:33:38.550096','2026-11-30 19:33:38.550096','2026-12-30 19:33:38.550096','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d4a5738c8aa728e3e7557cd3','01a22df2d4a370728406d1106786e71b',X'1D9ED9272C14062BD2FE139458E48F6EC0E8B6E3F98C6F10BF5FB79BB5F39F19','2026-11-30 19:33:38.594220','2026-11-30 19:33:38.594220','2026-11-30 19:33:38.594220','2026-12-30 19:33:38.594220','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d524705cae901231645b9757','01a22df2d5227568a18423fbcb0c880a',X'6A4E1229F305EF8E66453C82EED4F811775E6A0127464BABB94E10CD3E50D1FE','2026-11-30 19:33:38.722333','2026-11-30 19:33:38.722333','2026-11-30 19:33:38.722333','2026-12-30 19:33:38.722333','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d53e73bb9304aeea25936fb4','01a22df2d53d71caafa38b4c5a70073e',X'CE395A5F5E07FDD2A84656FDFD916D11BE9027E6FE3C8D0602F72020A9BC507B','2026-11-30 19:33:38.748846','2026-11-30 19:33:38.748846','2026-11-30 19:33:38.748846','2026-12-30 19:33:38.748846','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d54b75589e600b2638319dae','01a22df2d54a711ca1b5baea467d33e8',X'8CA65AD14ED06E37CA1DEDDC5397413C02682004818D310E5943D91F9FF231E3','2026-11-30 19:33:38.762029','2026-11-30 19:33:38.762029','2026-11-30 19:33:38.762029','2026-12-30 19:33:38.762029','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d55673e49dc79fce2940b254','01a22df2d55577daa0c9fe5cbcdc12cd',X'F5652ABBCE44D7B29F7D6F44DE098F98142424BFC7E5600867B65197991DEBAB','2026-11-30 19:33:38.772890','2026-11-30 19:33:38.772890','2026-11-30 19:33:38.772890','2026-12-30 19:33:38.772890','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d60e73bda9f00bef9b1721c4','01a22df2d60d7581a828a740ae2f6d57',X'5F60EC5ADDD33A0FC5955A0131F753488B01C53780AC916F2BABFCB8D8809161','2026-11-30 19:33:38.956578','2026-11-30 19:33:38.956578','2026-11-30 19:33:38.956578','2026-12-30 19:33:38.956578','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d6257213bb2e705abcadc9f3','01a22df2d62370449f2a46cbaee92566',X'647DE37F1B9CE26434B0929B8FC5FD07C303CED70650E4F6F7BD6ACB52C23AC3','2026-11-30 19:33:38.979313','2026-11-30 19:33:38.979313','2026-11-30 19:33:38.979313','2026-12-30 19:33:38.979313','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d640737d93da0f38320e8731','01a22df2d63f70adaa5a96171c3ad8cf',X'61E39966467906EFF88B328D24EED62D630530EA5259ABC05A03AF4B851E259A','2026-11-30 19:33:39.006504','2026-11-30 19:33:39.006504','2026-11-30 19:33:39.006504','2026-12-30 19:33:39.006504','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22df2d6fa7649a18a58e379f12369','01a22df2d6f671299f0ec8517eeb8d1a',X'FB7BFBBCAA98A256F0455848EC0305C92907DCDF465A72787F40C03733A5F530','2026-11-30 19:33:39.188094','2026-11-30 19:33:39.188094','2026-11-30 19:33:39.188094','2026-12-30 19:33:39.188094','tests',NULL,NULL,NULL,NULL);
CREATE TABLE sign_ups (
	id CHAR(32) NOT NULL, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_ups PRIMARY KEY (id)
);
INSERT INTO "sign_ups" VALUES('01a22df2d2a1752bb816136293b3892b','alice@acme.example','alice@acme.example','en','2026-11-30 19:33:37.925329');
INSERT INTO "sign_ups" VALUES('01a22df2d375726a89ab84ca53da2e5e','bob@acme.example','bob@acme.example','en','2026-11-30 19:33:38.292810');
INSERT INTO "sign_ups" VALUES('01a22df2d39f7028a48ef30b52640c2b','carol@globex.example','carol@globex.example','en','2026-11-30 19:33:38.335221');
INSERT INTO "sign_ups" VALUES('01a22df2d3ab7227961f545d54995739','dave@globex.example','dave@globex.example','en','2026-11-30 19:33:38.347051');
INSERT INTO "sign_ups" VALUES('01a22df2d3c873b59ba936bdc18382a1','frank@frank.example','frank@frank.example','en','2026-11-30 19:33:38.376773');
INSERT INTO "sign_ups" VALUES('01a22df2d3d87612b2d4ae970681a593','ina@initech.example','ina@initech.example','en','2026-11-30 19:33:38.392652');
INSERT INTO "sign_ups" VALUES('01a22df2d3e375058870a8d2646ba005','iris@initech.example','iris@initech.example','en','2026-11-30 19:33:38.403422');
INSERT INTO "sign_ups" VALUES('01a22df2d3ee76c0b3721a049c8380ea','hank@umbrella.example','hank@umbrella.example','en','2026-11-30 19:33:38.414687');
INSERT INTO "sign_ups" VALUES('01a22df2d46877da856c21aa37a0f1b1','acme-blocked@acme.example','acme-blocked@acme.example','en','2026-11-30 19:33:38.536686');
INSERT INTO "sign_ups" VALUES('01a22df2d471775c867aa52f91aca129','acme-removed@acme.example','acme-removed@acme.example','en','2026-11-30 19:33:38.545681');
INSERT INTO "sign_ups" VALUES('01a22df2d49d717c8d900d154515c5e3','acme-member@acme.example','acme-member@acme.example','en','2026-11-30 19:33:38.589099');
INSERT INTO "sign_ups" VALUES('01a22df2d51f703499307cdba5f17b67','eve@acme.example','eve@acme.example','en','2026-11-30 19:33:38.718983');
INSERT INTO "sign_ups" VALUES('01a22df2d538734ebb10e7310d75c544','ada@acme.example','ada@acme.example','en','2026-11-30 19:33:38.743906');
INSERT INTO "sign_ups" VALUES('01a22df2d54770458b338ceeb50dda8c','bo@acme.example','bo@acme.example','en','2026-11-30 19:33:38.758882');
INSERT INTO "sign_ups" VALUES('01a22df2d55270f5b4ccfb0ddc2fca08','çelik@acme.example','çelik@acme.example','en','2026-11-30 19:33:38.770563');
INSERT INTO "sign_ups" VALUES('01a22df2d60673c981f46469f1a5e66a','lea@lea.example','lea@lea.example','en','2026-11-30 19:33:38.950368');
INSERT INTO "sign_ups" VALUES('01a22df2d61f74c89c2c74ff8dc5e183','mia@mia.example','mia@mia.example','en','2026-11-30 19:33:38.975616');
INSERT INTO "sign_ups" VALUES('01a22df2d63b74c3baedbd2b78e493e4','bas@acme.example','bas@acme.example','en','2026-11-30 19:33:39.003397');
INSERT INTO "sign_ups" VALUES('01a22df2d6ef77a482c05714a9326719','gavin@hooli.example','gavin@hooli.example','en','2026-11-30 19:33:39.183649');
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
INSERT INTO "throttles" VALUES(X'D1618067F31B8BAC856131D46944C10A3A8455BBC4ABC9DDF5F7AF658891D97F',6,'2026-11-30 19:33:38.987102','2026-12-01 19:33:38.464810');
INSERT INTO "throttles" VALUES(X'8DC2609C112F557320AC0472014C76215E30752AA0EB7E2A9A4F0C966D17ACC6',1,'2026-11-30 19:33:38.519401','2026-12-01 19:33:38.519401');
INSERT INTO "throttles" VALUES(X'F9B5BF8C6802DAF7F97F0DFF5B220E184CAB282B8EC4385F5EFA9E28B1EF77F4',1,'2026-11-30 19:33:38.570716','2026-11-30 20:33:38.570716');
INSERT INTO "throttles" VALUES(X'1F8A8B5C58B7595ECDDCBACBCD6149BE6608525B0A695479C7DA233A7656B079',1,'2026-11-30 19:33:38.570716','2026-11-30 20:33:38.570716');
INSERT INTO "throttles" VALUES(X'663E0DCAA572E663F44AFE7EF13585B94264E006113DD326F4355B923816CECE',1,'2026-11-30 19:33:38.570716','2026-11-30 20:33:38.570716');
INSERT INTO "throttles" VALUES(X'DBBCC16B436144FE97FF3DC6931B882264D9C867507AE16CF682841A9FDD247C',1,'2026-11-30 19:33:39.208961','2026-12-01 19:33:39.208961');
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
INSERT INTO "user_counts" VALUES('01a22df2d34f721f9bfa0302f182ec1a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22df2d34f721f9bfa0302f182ec1a','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22df2d34f721f9bfa0302f182ec1a','INVITED','BASIC_USER',4);
INSERT INTO "user_counts" VALUES('01a22df2d34f721f9bfa0302f182ec1a','ACTIVE','BASIC_USER',5);
INSERT INTO "user_counts" VALUES('01a22df2d3a674078e17fc293f20b0c1','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22df2d3a674078e17fc293f20b0c1','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22df2d3a674078e17fc293f20b0c1','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22df2d3a674078e17fc293f20b0c1','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22df2d3a674078e17fc293f20b0c1','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22df2d3cf76639ff568448c72da10','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22df2d3cf76639ff568448c72da10','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22df2d3dd72928e7974f4f61082a0','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22df2d3dd72928e7974f4f61082a0','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22df2d3dd72928e7974f4f61082a0','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22df2d3dd72928e7974f4f61082a0','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22df2d3dd72928e7974f4f61082a0','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22df2d3f576cd8de365319661e08a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22df2d3f576cd8de365319661e08a','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22df2d34f721f9bfa0302f182ec1a','INVITED','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22df2d34f721f9bfa0302f182ec1a','BLOCKED','BASIC_USER',2);
INSERT INTO "user_counts" VALUES('01a22df2d34f721f9bfa0302f182ec1a','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22df2d60d7581a828a742002312ed','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22df2d60d7581a828a742002312ed','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22df2d6247557929b55f7eae6c430','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22df2d6247557929b55f7eae6c430','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22df2d6f671299f0ec8531b3caf3d','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22df2d6f671299f0ec8531b3caf3d','ACTIVE','ADMINISTRATOR',1);
CREATE TABLE user_words (
	environment_id CHAR(32) NOT NULL, 
	word TEXT NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_words PRIMARY KEY (environment_id, word, user_id), 
	CONSTRAINT fk_user_words_environment_id_user_id_users FOREIGN KEY(environment_id, user_id) REFERENCES users (environment_id, id) ON DELETE CASCADE
);
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','acme','01a22df2d35776a5bc6f907a27222ffd');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','de','01a22df2d35776a5bc6f907a27222ffd');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d35776a5bc6f907a27222ffd');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','vries','01a22df2d35776a5bc6f907a27222ffd');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','acme','01a22df2d38c71d0a5f5f8e119907fbf');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d38c71d0a5f5f8e119907fbf');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','jansen','01a22df2d38c71d0a5f5f8e119907fbf');
INSERT INTO "user_words" VALUES('01a22df2d3a674078e17fc293f20b0c1','example','01a22df2d3a772e7bc7cb4edd6115ca0');
INSERT INTO "user_words" VALUES('01a22df2d3a674078e17fc293f20b0c1','globex','01a22df2d3a772e7bc7cb4edd6115ca0');
INSERT INTO "user_words" VALUES('01a22df2d3a674078e17fc293f20b0c1','smit','01a22df2d3a772e7bc7cb4edd6115ca0');
INSERT INTO "user_words" VALUES('01a22df2d3a674078e17fc293f20b0c1','bakker','01a22df2d3b477968dcb5974c31e3ca0');
INSERT INTO "user_words" VALUES('01a22df2d3a674078e17fc293f20b0c1','example','01a22df2d3b477968dcb5974c31e3ca0');
INSERT INTO "user_words" VALUES('01a22df2d3a674078e17fc293f20b0c1','globex','01a22df2d3b477968dcb5974c31e3ca0');
INSERT INTO "user_words" VALUES('01a22df2d3cf76639ff568448c72da10','example','01a22df2d3d174a2abfa6de40901fc07');
INSERT INTO "user_words" VALUES('01a22df2d3cf76639ff568448c72da10','visser','01a22df2d3d174a2abfa6de40901fc07');
INSERT INTO "user_words" VALUES('01a22df2d3dd72928e7974f4f61082a0','example','01a22df2d3dd72928e7974f6847b99aa');
INSERT INTO "user_words" VALUES('01a22df2d3dd72928e7974f4f61082a0','initech','01a22df2d3dd72928e7974f6847b99aa');
INSERT INTO "user_words" VALUES('01a22df2d3dd72928e7974f4f61082a0','kok','01a22df2d3dd72928e7974f6847b99aa');
INSERT INTO "user_words" VALUES('01a22df2d3dd72928e7974f4f61082a0','example','01a22df2d3e7719590014c1f319d0324');
INSERT INTO "user_words" VALUES('01a22df2d3dd72928e7974f4f61082a0','initech','01a22df2d3e7719590014c1f319d0324');
INSERT INTO "user_words" VALUES('01a22df2d3dd72928e7974f4f61082a0','kok','01a22df2d3e7719590014c1f319d0324');
INSERT INTO "user_words" VALUES('01a22df2d3f576cd8de365319661e08a','example','01a22df2d3f576cd8de36533d8097038');
INSERT INTO "user_words" VALUES('01a22df2d3f576cd8de365319661e08a','mol','01a22df2d3f576cd8de36533d8097038');
INSERT INTO "user_words" VALUES('01a22df2d3f576cd8de365319661e08a','umbrella','01a22df2d3f576cd8de36533d8097038');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a',';acme','01a22df2d42973b7aac2f20afa790ead');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d42973b7aac2f20afa790ead');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','pending','01a22df2d42973b7aac2f20afa790ead');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','added','01a22df2d4547052aa33896bbf865b21');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d4547052aa33896bbf865b21');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d45d777b8571e8826d3a239a');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','blocked','01a22df2d46d759aa1927335352a8c7c');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d46d759aa1927335352a8c7c');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d4a475759d7481fcdc1219be');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','member','01a22df2d4a475759d7481fcdc1219be');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','acme','01a22df2d5237048b04dddb2f7d00676');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d5237048b04dddb2f7d00676');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','zwart','01a22df2d5237048b04dddb2f7d00676');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','acme','01a22df2d53d71caafa38b4e7ef6351f');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','de','01a22df2d53d71caafa38b4e7ef6351f');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d53d71caafa38b4e7ef6351f');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','wit','01a22df2d53d71caafa38b4e7ef6351f');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','acme','01a22df2d54b75589e600b233ac87269');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d54b75589e600b233ac87269');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','wit','01a22df2d54b75589e600b233ac87269');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','=celik','01a22df2d55577daa0c9fe5e30ed70ed');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','acme','01a22df2d55577daa0c9fe5e30ed70ed');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d55577daa0c9fe5e30ed70ed');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','kaya','01a22df2d55577daa0c9fe5e30ed70ed');
INSERT INTO "user_words" VALUES('01a22df2d60d7581a828a742002312ed','example','01a22df2d60e73bda9f00bed0ce85cad');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d615720aacc1e2e15a164137');
INSERT INTO "user_words" VALUES('01a22df2d6247557929b55f7eae6c430','example','01a22df2d6247557929b55f97761195b');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d62b77fda7589433a5f6bbeb');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','acme','01a22df2d63f70adaa5a9619179fe96e');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','blok','01a22df2d63f70adaa5a9619179fe96e');
INSERT INTO "user_words" VALUES('01a22df2d34f721f9bfa0302f182ec1a','example','01a22df2d63f70adaa5a9619179fe96e');
INSERT INTO "user_words" VALUES('01a22df2d6f671299f0ec8531b3caf3d','bel','01a22df2d6f771c698135061c086c810');
INSERT INTO "user_words" VALUES('01a22df2d6f671299f0ec8531b3caf3d','example','01a22df2d6f771c698135061c086c810');
INSERT INTO "user_words" VALUES('01a22df2d6f671299f0ec8531b3caf3d','hooli','01a22df2d6f771c698135061c086c810');
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
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d35776a5bc6f907a27222ffd','01a22df2d34d707e896ead1596fdeb84','Alice de Vries','alice de vries','alice@acme.example','alice@acme.example','alice@acme.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:33:38.124755','2026-11-30 19:33:38.124755','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d38c71d0a5f5f8e119907fbf','01a22df2d3897679acb36249eed6c743','Bob Jansen','bob jansen','bob@acme.example','bob@acme.example','bob@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:33:38.295787','2026-11-30 19:33:38.295787','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3a772e7bc7cb4edd6115ca0','01a22df2d3a674078e17fc27b0cce6cf','Carol Smit','carol smit','carol@globex.example','carol@globex.example','carol@globex.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:33:38.341402','2026-11-30 19:33:38.341402','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d3a674078e17fc293f20b0c1','01a22df2d3b477968dcb5974c31e3ca0','01a22df2d3b271ab8412c09b2ee354a7','Dave Bakker','dave bakker','dave@globex.example','dave@globex.example','dave@globex.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 19:33:38.353381','2026-11-30 19:33:38.353381','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d3cf76639ff568448c72da10','01a22df2d3d174a2abfa6de40901fc07','01a22df2d3ce70348a29bb05c6e042b2','Frank Visser','frank visser','frank@frank.example','frank@frank.example','frank@frank.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:33:38.380644','2026-11-30 19:33:38.380644','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3dd72928e7974f6847b99aa','01a22df2d3dd72928e7974f28e75ebcb','Ina Kok','ina kok','ina@initech.example','ina@initech.example','ina@initech.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:33:38.396617','2026-11-30 19:33:38.396617','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d3dd72928e7974f4f61082a0','01a22df2d3e7719590014c1f319d0324','01a22df2d3e7719590014c1d75ad5b63','Iris Kok','iris kok','iris@initech.example','iris@initech.example','iris@initech.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 19:33:38.405364','2026-11-30 19:33:38.405364','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d3f576cd8de365319661e08a','01a22df2d3f576cd8de36533d8097038','01a22df2d3f4757a8521a2d63700c081','Hank Mol','hank mol','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:33:38.419527','2026-11-30 19:33:38.419527','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d42973b7aac2f20afa790ead',NULL,NULL,NULL,'acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','INVITED',1,'2026-11-30 19:33:38.464810',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4547052aa33896bbf865b21',NULL,'acme Added','acme added','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','BASIC_USER','INVITED',0,'2026-11-30 19:33:38.515896',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d45d777b8571e8826d3a239a','01a22df2d3ce70348a29bb05c6e042b2','Frank','frank','frank@frank.example','frank@frank.example','frank@frank.example','BASIC_USER','INVITED',0,'2026-11-30 19:33:38.519401',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d46d759aa1927335352a8c7c','01a22df2d46c703884357bce8cf8a2b5','acme Blocked','acme blocked','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 19:33:38.539738','2026-11-30 19:33:38.539738','2026-11-30 19:33:00.000000','the acme reason');
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d4a475759d7481fcdc1219be','01a22df2d4a370728406d1106786e71b','acme Member','acme member','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:33:38.594220','2026-11-30 19:33:38.594220','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d5237048b04dddb2f7d00676','01a22df2d5227568a18423fbcb0c880a','Eve Zwart','eve zwart','eve@acme.example','eve@acme.example','eve@acme.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 19:33:38.722333','2026-11-30 19:33:38.722333','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d53d71caafa38b4e7ef6351f','01a22df2d53d71caafa38b4c5a70073e','Ada de Wit','ada de wit','ada@acme.example','ada@acme.example','ada@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:33:38.748846','2026-11-30 19:33:38.748846','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d54b75589e600b233ac87269','01a22df2d54a711ca1b5baea467d33e8','Bo Wit','bo wit','bo@acme.example','bo@acme.example','bo@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:33:38.762029','2026-11-30 19:33:38.762029','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d55577daa0c9fe5e30ed70ed','01a22df2d55577daa0c9fe5cbcdc12cd','Çelik Kaya','celik kaya','çelik@acme.example','çelik@acme.example','çelik@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 19:33:38.772890','2026-11-30 19:33:38.772890','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d60d7581a828a742002312ed','01a22df2d60e73bda9f00bed0ce85cad','01a22df2d60d7581a828a740ae2f6d57','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:33:38.956578','2026-11-30 19:33:38.956578','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d615720aacc1e2e15a164137','01a22df2d60d7581a828a740ae2f6d57','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','BASIC_USER','INVITED',0,'2026-11-30 19:33:38.964642',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22df2d6247557929b55f7eae6c430','01a22df2d6247557929b55f97761195b','01a22df2d62370449f2a46cbaee92566','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:33:38.979313','2026-11-30 19:33:38.979313','2026-11-30 19:33:00.000000',NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d62b77fda7589433a5f6bbeb','01a22df2d62370449f2a46cbaee92566','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','BASIC_USER','INVITED',0,'2026-11-30 19:33:38.987102',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22df2d34f721f9bfa0302f182ec1a','01a22df2d63f70adaa5a9619179fe96e','01a22df2d63f70adaa5a96171c3ad8cf','Bas Blok','bas blok','bas@acme.example','bas@acme.example','bas@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 19:33:39.006504','2026-11-30 19:33:39.006504','2026-11-30 19:33:00.000000','a "reason" with lines');
INSERT INTO "users" VALUES('01a22df2d6f671299f0ec8531b3caf3d','01a22df2d6f771c698135061c086c810','01a22df2d6f671299f0ec8517eeb8d1a','Gavin Bel','gavin bel','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 19:33:39.188094','2026-11-30 19:33:39.188094','2026-11-30 19:33:00.000000',NULL);
CREATE INDEX ix_account_audit_events_with_origin ON account_audit_events (id) WHERE origin <> '';
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
CREATE TRIGGER account_audit_events_no_delete BEFORE DELETE ON account_audit_events BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER account_audit_events_no_update BEFORE UPDATE ON account_audit_events WHEN NEW.origin <> '' OR NEW.account_id IS NOT OLD.account_id OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at OR NEW.action IS NOT OLD.action OR NEW.actor_id IS NOT OLD.actor_id OR NEW.target_type IS NOT OLD.target_type OR NEW.target_id IS NOT OLD.target_id OR NEW.before IS NOT OLD.before OR NEW.after IS NOT OLD.after BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
COMMIT;
