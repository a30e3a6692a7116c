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
INSERT INTO "account_audit_events" VALUES('01a22e23c31c75bc960ce5f888efb821','01a22e23c32576b4959987a1df290103','2026-11-30 20:27:05.354877','sign_up.requested',NULL,'sign_up','01a22e23c31c75bc960ce5f888efb821',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c363705dbce92b2145925cb5','01a22e23c363705dbce92b22a84c847f','2026-11-30 20:27:05.385049','account.created','01a22e23c363705dbce92b2145925cb5','account','01a22e23c363705dbce92b2145925cb5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c363705dbce92b2145925cb5','01a22e23c377771b8d43b646d9b27fd8','2026-11-30 20:27:05.385049','session.started','01a22e23c363705dbce92b2145925cb5','session','01a22e23c37670e7a60a0a91a7bf1ca4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c37a72d5a0958960cd329360','01a22e23c37b711d913adb1672c38074','2026-11-30 20:27:05.466156','sign_up.requested',NULL,'sign_up','01a22e23c37a72d5a0958960cd329360',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c38475308484ac288d80adee','01a22e23c38475308484ac291846c85e','2026-11-30 20:27:05.469205','account.created','01a22e23c38475308484ac288d80adee','account','01a22e23c38475308484ac288d80adee',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c38475308484ac288d80adee','01a22e23c38873c7bd8879dda435c88c','2026-11-30 20:27:05.469205','session.started','01a22e23c38475308484ac288d80adee','session','01a22e23c38873c7bd8879dcf4a4dee9',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c38a77ef9e2485b4c1031fc9','01a22e23c38a77ef9e2485b60a076e0c','2026-11-30 20:27:05.482297','sign_up.requested',NULL,'sign_up','01a22e23c38a77ef9e2485b4c1031fc9',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c38c7316954737f637ced3ec','01a22e23c38c7316954737f7bb690c08','2026-11-30 20:27:05.483898','account.created','01a22e23c38c7316954737f637ced3ec','account','01a22e23c38c7316954737f637ced3ec',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c38c7316954737f637ced3ec','01a22e23c38d764c9412153211825251','2026-11-30 20:27:05.483898','session.started','01a22e23c38c7316954737f637ced3ec','session','01a22e23c38d764c9412153118b8c0af',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c38f77bb84eac0e293d8f01c','01a22e23c38f77bb84eac0e41309a34f','2026-11-30 20:27:05.486902','sign_up.requested',NULL,'sign_up','01a22e23c38f77bb84eac0e293d8f01c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3917708b9163195c1c31ebe','01a22e23c3917708b9163196d65f74b7','2026-11-30 20:27:05.488543','account.created','01a22e23c3917708b9163195c1c31ebe','account','01a22e23c3917708b9163195c1c31ebe',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3917708b9163195c1c31ebe','01a22e23c3927046802c6317781df245','2026-11-30 20:27:05.488543','session.started','01a22e23c3917708b9163195c1c31ebe','session','01a22e23c3927046802c631627e0de61',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c399769ea8d7f794a6829436','01a22e23c39a759ea3bd7903ca9dd655','2026-11-30 20:27:05.497292','sign_up.requested',NULL,'sign_up','01a22e23c399769ea8d7f794a6829436',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c39b73ab88098ca090bde2e0','01a22e23c39b73ab88098ca1f90bdef2','2026-11-30 20:27:05.498803','account.created','01a22e23c39b73ab88098ca090bde2e0','account','01a22e23c39b73ab88098ca090bde2e0',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c39b73ab88098ca090bde2e0','01a22e23c39c76249a15499bad724936','2026-11-30 20:27:05.498803','session.started','01a22e23c39b73ab88098ca090bde2e0','session','01a22e23c39c76249a15499ac7323f2f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c39d7638945cacdb532daa80','01a22e23c39d7638945cacddd00346da','2026-11-30 20:27:05.501486','sign_up.requested',NULL,'sign_up','01a22e23c39d7638945cacdb532daa80',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c39f7015bdb9ef9e04527f12','01a22e23c39f7015bdb9ef9fd5034cc8','2026-11-30 20:27:05.502706','account.created','01a22e23c39f7015bdb9ef9e04527f12','account','01a22e23c39f7015bdb9ef9e04527f12',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c39f7015bdb9ef9e04527f12','01a22e23c3a0762287b56efb6d6fe217','2026-11-30 20:27:05.502706','session.started','01a22e23c39f7015bdb9ef9e04527f12','session','01a22e23c39f7015bdb9efa4996f812a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3a175e1ab4b3934432d8371','01a22e23c3a175e1ab4b3936ec056207','2026-11-30 20:27:05.505131','sign_up.requested',NULL,'sign_up','01a22e23c3a175e1ab4b3934432d8371',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3a375228fb90b5ab1125a15','01a22e23c3a375228fb90b5b23bff53a','2026-11-30 20:27:05.506618','account.created','01a22e23c3a375228fb90b5ab1125a15','account','01a22e23c3a375228fb90b5ab1125a15',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3a375228fb90b5ab1125a15','01a22e23c3a47443b15d4f81134c0b46','2026-11-30 20:27:05.506618','session.started','01a22e23c3a375228fb90b5ab1125a15','session','01a22e23c3a47443b15d4f8073908fbd',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3a772378bd30f783aa2a746','01a22e23c3a8724f83a1c591517cb67f','2026-11-30 20:27:05.511540','sign_up.requested',NULL,'sign_up','01a22e23c3a772378bd30f783aa2a746',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3a97054b02b4e70af4faa2d','01a22e23c3a97054b02b4e719f9ad9c6','2026-11-30 20:27:05.512980','account.created','01a22e23c3a97054b02b4e70af4faa2d','account','01a22e23c3a97054b02b4e70af4faa2d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3a97054b02b4e70af4faa2d','01a22e23c3aa7482bfa5d03d4a28ee6f','2026-11-30 20:27:05.512980','session.started','01a22e23c3a97054b02b4e70af4faa2d','session','01a22e23c3aa7482bfa5d03c7d6d2b6b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3da7106b6facd9f1cbbb2e4','01a22e23c3da7106b6facda147be3b89','2026-11-30 20:27:05.562309','sign_up.requested',NULL,'sign_up','01a22e23c3da7106b6facd9f1cbbb2e4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3dc74219409d3ade57d233f','01a22e23c3dc74219409d3aeec430abd','2026-11-30 20:27:05.563706','account.created','01a22e23c3dc74219409d3ade57d233f','account','01a22e23c3dc74219409d3ade57d233f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3dc74219409d3ade57d233f','01a22e23c3dd77709c4c854d421f8b3b','2026-11-30 20:27:05.563706','session.started','01a22e23c3dc74219409d3ade57d233f','session','01a22e23c3dd77709c4c854c18d60232',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3e171b3b3c6a4e511480cd5','01a22e23c3e171b3b3c6a4e7ac96ace7','2026-11-30 20:27:05.569047','sign_up.requested',NULL,'sign_up','01a22e23c3e171b3b3c6a4e511480cd5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3e27075b6050bb2806ff59b','01a22e23c3e27075b6050bb382fe28a5','2026-11-30 20:27:05.570447','account.created','01a22e23c3e27075b6050bb2806ff59b','account','01a22e23c3e27075b6050bb2806ff59b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3e27075b6050bb2806ff59b','01a22e23c3e371f489ec0bee10135789','2026-11-30 20:27:05.570447','session.started','01a22e23c3e27075b6050bb2806ff59b','session','01a22e23c3e371f489ec0bedb5bb573f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c363705dbce92b2145925cb5','01a22e23c3f271dfa2519390527821d0','2026-11-30 20:27:05.584038','account.recovery_requested',NULL,'account','01a22e23c363705dbce92b2145925cb5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3f271dfa25193912110e45a','01a22e23c3f37398a66c0e09df113e09','2026-11-30 20:27:05.586865','sign_up.requested',NULL,'sign_up','01a22e23c3f271dfa25193912110e45a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3f4725ea01b831fb8519c44','01a22e23c3f4725ea01b8320799cf7b3','2026-11-30 20:27:05.588054','account.created','01a22e23c3f4725ea01b831fb8519c44','account','01a22e23c3f4725ea01b831fb8519c44',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c3f4725ea01b831fb8519c44','01a22e23c3f575e689146fa9de697601','2026-11-30 20:27:05.588054','session.started','01a22e23c3f4725ea01b831fb8519c44','session','01a22e23c3f575e689146fa8157305c1',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c4377654a1a91080671e1894','01a22e23c4377654a1a9108219b30d8a','2026-11-30 20:27:05.655224','sign_up.requested',NULL,'sign_up','01a22e23c4377654a1a91080671e1894',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c439727bae6cf0f907b62cf5','01a22e23c439727bae6cf0faebea8370','2026-11-30 20:27:05.656522','account.created','01a22e23c439727bae6cf0f907b62cf5','account','01a22e23c439727bae6cf0f907b62cf5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c439727bae6cf0f907b62cf5','01a22e23c43a72ce92d8613f398ae823','2026-11-30 20:27:05.656522','session.started','01a22e23c439727bae6cf0f907b62cf5','session','01a22e23c43a72ce92d8613e55e5228e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c441728eaf8af75c35f9e972','01a22e23c44275c9979382a9939c97fb','2026-11-30 20:27:05.665688','sign_up.requested',NULL,'sign_up','01a22e23c441728eaf8af75c35f9e972',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c44371d1922340f437b66285','01a22e23c44371d1922340f57b07edb0','2026-11-30 20:27:05.666757','account.created','01a22e23c44371d1922340f437b66285','account','01a22e23c44371d1922340f437b66285',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c44371d1922340f437b66285','01a22e23c44475db860073627cda7ad0','2026-11-30 20:27:05.666757','session.started','01a22e23c44371d1922340f437b66285','session','01a22e23c44475db86007361d4bf12b3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c44676f68e3ce1273828107e','01a22e23c44676f68e3ce1294fc22ba1','2026-11-30 20:27:05.670621','sign_up.requested',NULL,'sign_up','01a22e23c44676f68e3ce1273828107e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c448762f9fbe78b078ad79a6','01a22e23c448762f9fbe78b1ef7db909','2026-11-30 20:27:05.671624','account.created','01a22e23c448762f9fbe78b078ad79a6','account','01a22e23c448762f9fbe78b078ad79a6',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c448762f9fbe78b078ad79a6','01a22e23c4497357be98e1fc7b5e2291','2026-11-30 20:27:05.671624','session.started','01a22e23c448762f9fbe78b078ad79a6','session','01a22e23c4497357be98e1fbe5a0c6ac',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c44b70d299bdaeb2c61721ce','01a22e23c44b70d299bdaeb43adeeca4','2026-11-30 20:27:05.675206','sign_up.requested',NULL,'sign_up','01a22e23c44b70d299bdaeb2c61721ce',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c44c774d96a491dc8113c126','01a22e23c44c774d96a491dde6661744','2026-11-30 20:27:05.676368','account.created','01a22e23c44c774d96a491dc8113c126','account','01a22e23c44c774d96a491dc8113c126',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c44c774d96a491dc8113c126','01a22e23c44e7562962e5bae15810efd','2026-11-30 20:27:05.676368','session.started','01a22e23c44c774d96a491dc8113c126','session','01a22e23c44e7562962e5bad0d65cc98',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c45075128ce05c655d9e8f4d','01a22e23c45075128ce05c67167529a3','2026-11-30 20:27:05.680531','sign_up.requested',NULL,'sign_up','01a22e23c45075128ce05c655d9e8f4d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c451763e97ed88421687a108','01a22e23c452743c8569b2f003861770','2026-11-30 20:27:05.681681','account.created','01a22e23c451763e97ed88421687a108','account','01a22e23c451763e97ed88421687a108',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c451763e97ed88421687a108','01a22e23c453706b8a6156cfbd5c1c8a','2026-11-30 20:27:05.681681','session.started','01a22e23c451763e97ed88421687a108','session','01a22e23c452743c8569b2f5f7998564',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c45a75c9ae4c29cf3ea1626a','01a22e23c45a75c9ae4c29d15bbb5d4c','2026-11-30 20:27:05.690590','sign_up.requested',NULL,'sign_up','01a22e23c45a75c9ae4c29cf3ea1626a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c45b77d5a8348690e33d0dfa','01a22e23c45b77d5a834869156a1e45b','2026-11-30 20:27:05.691631','account.created','01a22e23c45b77d5a8348690e33d0dfa','account','01a22e23c45b77d5a8348690e33d0dfa',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c45b77d5a8348690e33d0dfa','01a22e23c45d76a5bbb93b11b76737f2','2026-11-30 20:27:05.691631','session.started','01a22e23c45b77d5a8348690e33d0dfa','session','01a22e23c45d76a5bbb93b10fb75f389',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c46577339ebbe346b81c5d8c','01a22e23c46577339ebbe348df11caa8','2026-11-30 20:27:05.701063','sign_up.requested',NULL,'sign_up','01a22e23c46577339ebbe346b81c5d8c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c46671ffb45ac9484ca1aab2','01a22e23c46671ffb45ac9493bca07e5','2026-11-30 20:27:05.702207','account.created','01a22e23c46671ffb45ac9484ca1aab2','account','01a22e23c46671ffb45ac9484ca1aab2',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c46671ffb45ac9484ca1aab2','01a22e23c46771f6baad4fb24396a404','2026-11-30 20:27:05.702207','session.started','01a22e23c46671ffb45ac9484ca1aab2','session','01a22e23c46771f6baad4fb17d16f364',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c49772f9a730056253458da6','01a22e23c49872fdad534ab30ad98b3c','2026-11-30 20:27:05.750909','sign_up.requested',NULL,'sign_up','01a22e23c49772f9a730056253458da6',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c49a72788785e4251fb1c91f','01a22e23c49a72788785e426f36a5684','2026-11-30 20:27:05.753351','account.created','01a22e23c49a72788785e4251fb1c91f','account','01a22e23c49a72788785e4251fb1c91f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c49a72788785e4251fb1c91f','01a22e23c49c73649f8a749b74adc92e','2026-11-30 20:27:05.753351','session.started','01a22e23c49a72788785e4251fb1c91f','session','01a22e23c49c73649f8a749a94c637ff',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e23c49a72788785e4251fb1c91f','01a22e23c4a87173893f2b03913e79ac','2026-11-30 20:27:05.762467','account.two_factor_enabled','01a22e23c49a72788785e4251fb1c91f','account','01a22e23c49a72788785e4251fb1c91f',NULL,NULL,'test');
CREATE TABLE account_emails (
	canonical TEXT NOT NULL, 
	address TEXT NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	is_primary BOOLEAN NOT NULL, 
	verified_at DATETIME NOT NULL, 
	CONSTRAINT pk_account_emails PRIMARY KEY (canonical), 
	CONSTRAINT fk_account_emails_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "account_emails" VALUES('alice@acme.example','alice@acme.example','01a22e23c363705dbce92b2145925cb5',1,'2026-11-30 20:27:05.385049');
INSERT INTO "account_emails" VALUES('bob@acme.example','bob@acme.example','01a22e23c38475308484ac288d80adee',1,'2026-11-30 20:27:05.469205');
INSERT INTO "account_emails" VALUES('carol@globex.example','carol@globex.example','01a22e23c38c7316954737f637ced3ec',1,'2026-11-30 20:27:05.483898');
INSERT INTO "account_emails" VALUES('dave@globex.example','dave@globex.example','01a22e23c3917708b9163195c1c31ebe',1,'2026-11-30 20:27:05.488543');
INSERT INTO "account_emails" VALUES('frank@frank.example','frank@frank.example','01a22e23c39b73ab88098ca090bde2e0',1,'2026-11-30 20:27:05.498803');
INSERT INTO "account_emails" VALUES('ina@initech.example','ina@initech.example','01a22e23c39f7015bdb9ef9e04527f12',1,'2026-11-30 20:27:05.502706');
INSERT INTO "account_emails" VALUES('iris@initech.example','iris@initech.example','01a22e23c3a375228fb90b5ab1125a15',1,'2026-11-30 20:27:05.506618');
INSERT INTO "account_emails" VALUES('hank@umbrella.example','hank@umbrella.example','01a22e23c3a97054b02b4e70af4faa2d',1,'2026-11-30 20:27:05.512980');
INSERT INTO "account_emails" VALUES('acme-blocked@acme.example','acme-blocked@acme.example','01a22e23c3dc74219409d3ade57d233f',1,'2026-11-30 20:27:05.563706');
INSERT INTO "account_emails" VALUES('acme-removed@acme.example','acme-removed@acme.example','01a22e23c3e27075b6050bb2806ff59b',1,'2026-11-30 20:27:05.570447');
INSERT INTO "account_emails" VALUES('acme-member@acme.example','acme-member@acme.example','01a22e23c3f4725ea01b831fb8519c44',1,'2026-11-30 20:27:05.588054');
INSERT INTO "account_emails" VALUES('eve@acme.example','eve@acme.example','01a22e23c439727bae6cf0f907b62cf5',1,'2026-11-30 20:27:05.656522');
INSERT INTO "account_emails" VALUES('ada@acme.example','ada@acme.example','01a22e23c44371d1922340f437b66285',1,'2026-11-30 20:27:05.666757');
INSERT INTO "account_emails" VALUES('bo@acme.example','bo@acme.example','01a22e23c448762f9fbe78b078ad79a6',1,'2026-11-30 20:27:05.671624');
INSERT INTO "account_emails" VALUES('çelik@acme.example','çelik@acme.example','01a22e23c44c774d96a491dc8113c126',1,'2026-11-30 20:27:05.676368');
INSERT INTO "account_emails" VALUES('lea@lea.example','lea@lea.example','01a22e23c451763e97ed88421687a108',1,'2026-11-30 20:27:05.681681');
INSERT INTO "account_emails" VALUES('mia@mia.example','mia@mia.example','01a22e23c45b77d5a8348690e33d0dfa',1,'2026-11-30 20:27:05.691631');
INSERT INTO "account_emails" VALUES('bas@acme.example','bas@acme.example','01a22e23c46671ffb45ac9484ca1aab2',1,'2026-11-30 20:27:05.702207');
INSERT INTO "account_emails" VALUES('gavin@hooli.example','gavin@hooli.example','01a22e23c49a72788785e4251fb1c91f',1,'2026-11-30 20:27:05.753351');
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
INSERT INTO "accounts" VALUES('01a22e23c363705dbce92b2145925cb5','Alice de Vries','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.385049');
INSERT INTO "accounts" VALUES('01a22e23c38475308484ac288d80adee','Bob Jansen','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.469205');
INSERT INTO "accounts" VALUES('01a22e23c38c7316954737f637ced3ec','Carol Smit','nl','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.483898');
INSERT INTO "accounts" VALUES('01a22e23c3917708b9163195c1c31ebe','Dave Bakker','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.488543');
INSERT INTO "accounts" VALUES('01a22e23c39b73ab88098ca090bde2e0','Frank Visser','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.498803');
INSERT INTO "accounts" VALUES('01a22e23c39f7015bdb9ef9e04527f12','Ina Kok','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.502706');
INSERT INTO "accounts" VALUES('01a22e23c3a375228fb90b5ab1125a15','Iris Kok','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.506618');
INSERT INTO "accounts" VALUES('01a22e23c3a97054b02b4e70af4faa2d','Hank Mol','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.512980');
INSERT INTO "accounts" VALUES('01a22e23c3dc74219409d3ade57d233f','acme Blocked','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.563706');
INSERT INTO "accounts" VALUES('01a22e23c3e27075b6050bb2806ff59b','acme Removed','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.570447');
INSERT INTO "accounts" VALUES('01a22e23c3f4725ea01b831fb8519c44','acme Member','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.588054');
INSERT INTO "accounts" VALUES('01a22e23c439727bae6cf0f907b62cf5','Eve Zwart','nl','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.656522');
INSERT INTO "accounts" VALUES('01a22e23c44371d1922340f437b66285','Ada de Wit','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.666757');
INSERT INTO "accounts" VALUES('01a22e23c448762f9fbe78b078ad79a6','Bo Wit','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.671624');
INSERT INTO "accounts" VALUES('01a22e23c44c774d96a491dc8113c126','Çelik Kaya','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.676368');
INSERT INTO "accounts" VALUES('01a22e23c451763e97ed88421687a108','Lea','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.681681');
INSERT INTO "accounts" VALUES('01a22e23c45b77d5a8348690e33d0dfa','Mia','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.691631');
INSERT INTO "accounts" VALUES('01a22e23c46671ffb45ac9484ca1aab2','Bas Blok','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',0,NULL,'2026-11-30 20:27:05.702207');
INSERT INTO "accounts" VALUES('01a22e23c49a72788785e4251fb1c91f','Gavin Bel','en','$argon2id$v=19$m=8,t=1,p=1$Omf1w3Ud06OQ/ysaBKaJFw$VcZnfEQd4M3+3aH+tmHsOCxI7hVnmk7THNm0SLTvivc',1,NULL,'2026-11-30 20:27:05.753351');
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
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c36573eba568baa788348ce5','2026-11-30 20:27:05.385049','environment.created',NULL,NULL,'environment','01a22e23c36573eba568baa6c870250a',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c37670e7a60a0a90721b01b9','2026-11-30 20:27:05.385049','user.joined','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c36a7711961dcf98b9a6a6aa',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c38873c7bd8879db55ee8b5e','2026-11-30 20:27:05.469205','user.joined','01a22e23c38573c0885194c15cc70dbb','01a22e23c36573eba568baa6c870250a','user','01a22e23c38573c0885194c15cc70dbb',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c38c7316954737f9f4ffebdc','2026-11-30 20:27:05.483898','environment.created',NULL,NULL,'environment','01a22e23c38c7316954737f8307bc3d8',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c38d764c94121530d7a29770','2026-11-30 20:27:05.483898','user.joined','01a22e23c38d764c9412152fc556d16b','01a22e23c38c7316954737f8307bc3d8','user','01a22e23c38d764c9412152fc556d16b',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c3927046802c631546be1dd4','2026-11-30 20:27:05.488543','user.joined','01a22e23c3917708b91631974ed6458d','01a22e23c38c7316954737f8307bc3d8','user','01a22e23c3917708b91631974ed6458d',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c3987192bc6fb894aec215e5','2026-11-30 20:27:05.491958','user.role_changed','01a22e23c38d764c9412152fc556d16b','01a22e23c38c7316954737f8307bc3d8','user','01a22e23c3917708b91631974ed6458d','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39b73ab88098ca22bb4d773','01a22e23c39b73ab88098ca3eb124e26','2026-11-30 20:27:05.498803','environment.created',NULL,NULL,'environment','01a22e23c39b73ab88098ca22bb4d773',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c39b73ab88098ca22bb4d773','01a22e23c39c76249a154999579f49da','2026-11-30 20:27:05.498803','user.joined','01a22e23c39b73ab88098ca418965803','01a22e23c39b73ab88098ca22bb4d773','user','01a22e23c39b73ab88098ca418965803',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c39f7015bdb9efa163eb3798','2026-11-30 20:27:05.502706','environment.created',NULL,NULL,'environment','01a22e23c39f7015bdb9efa0525ac6fa',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c39f7015bdb9efa3a933db29','2026-11-30 20:27:05.502706','user.joined','01a22e23c39f7015bdb9efa289da4879','01a22e23c39f7015bdb9efa0525ac6fa','user','01a22e23c39f7015bdb9efa289da4879',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3a47443b15d4f7fea62a4dd','2026-11-30 20:27:05.506618','user.joined','01a22e23c3a375228fb90b5c78ae4de6','01a22e23c39f7015bdb9efa0525ac6fa','user','01a22e23c3a375228fb90b5c78ae4de6',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3a6768490d59c806ea285c4','2026-11-30 20:27:05.509780','user.role_changed','01a22e23c39f7015bdb9efa289da4879','01a22e23c39f7015bdb9efa0525ac6fa','user','01a22e23c3a375228fb90b5c78ae4de6','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e23c3a97054b02b4e72159b6dfa','01a22e23c3a97054b02b4e73301e1c86','2026-11-30 20:27:05.512980','environment.created',NULL,NULL,'environment','01a22e23c3a97054b02b4e72159b6dfa',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c3a97054b02b4e72159b6dfa','01a22e23c3aa7482bfa5d03be5e6d264','2026-11-30 20:27:05.512980','user.joined','01a22e23c3a97054b02b4e747e8366e7','01a22e23c3a97054b02b4e72159b6dfa','user','01a22e23c3a97054b02b4e747e8366e7',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3ae77da815251833de9637b','2026-11-30 20:27:05.515631','organisation.created','01a22e23c39f7015bdb9efa289da4879','01a22e23c39f7015bdb9efa0525ac6fa','organisation','01a22e23c3ad729cbfaa5294a3aa5fd6',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3b47748958ce065cf80a276','2026-11-30 20:27:05.520454','organisation.activation_requested','01a22e23c39f7015bdb9efa289da4879','01a22e23c39f7015bdb9efa0525ac6fa','organisation','01a22e23c3ad729cbfaa5294a3aa5fd6',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3b974d9917362a3f741d7f9','2026-11-30 20:27:05.520454','organisation.activated',NULL,NULL,'organisation','01a22e23c3ad729cbfaa5294a3aa5fd6','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3b974d9917362a414349645','2026-11-30 20:27:05.520454','organisation.verified',NULL,NULL,'organisation','01a22e23c3ad729cbfaa5294a3aa5fd6','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3c277daaf5e0c248a885d0c','2026-11-30 20:27:05.532545','user.invited','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c3c07116b4acc24964aead0e',NULL,'{"invitation": "01a22e23-c3c0-7116-b4ac-c24882c6360a", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3c5713c96e1965bab2b6054','2026-11-30 20:27:05.541083','user.invited','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c3c5713c96e196591fe7bbb0',NULL,'{"invitation": "01a22e23-c3c5-713c-96e1-96582bfcb9f7", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3d076ba9ae6d75decc3cc1e','2026-11-30 20:27:05.543523','invitation.revoked','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c3c5713c96e196591fe7bbb0',NULL,'{"invitation": "01a22e23-c3c5-713c-96e1-96582bfcb9f7", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3d370ecbce585a9ae6969b2','2026-11-30 20:27:05.554200','user.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c3d274469309b206a388ceba',NULL,'{"invitation": "01a22e23-c3d2-7446-9309-b2050123e81c", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3d875a9844d2ca578dfd4db','2026-11-30 20:27:05.556534','user.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c3d875a9844d2ca3eba31c32',NULL,'{"invitation": "01a22e23-c3d8-75a9-844d-2ca2da6a7003", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3dd77709c4c854b2daddea9','2026-11-30 20:27:05.563706','user.joined','01a22e23c3dc74219409d3afa44d7e49','01a22e23c36573eba568baa6c870250a','user','01a22e23c3dc74219409d3afa44d7e49',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3e371f489ec0bec24f58afa','2026-11-30 20:27:05.570447','user.joined','01a22e23c3e371f489ec0beae938dd11','01a22e23c36573eba568baa6c870250a','user','01a22e23c3e371f489ec0beae938dd11',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3ed70b9aed0a943a36059f9','2026-11-30 20:27:05.572821','user.blocked','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c3dc74219409d3afa44d7e49','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3ef757ca784c3f52e2ad6c9','2026-11-30 20:27:05.582028','user.removed','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c3e371f489ec0beae938dd11','{"role": "BASIC_USER", "status": "ACTIVE"}',NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3f575e689146fa7e9b776e9','2026-11-30 20:27:05.588054','user.joined','01a22e23c3f4725ea01b832103f715c5','01a22e23c36573eba568baa6c870250a','user','01a22e23c3f4725ea01b832103f715c5',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3fd71beb318292bf7135101','2026-11-30 20:27:05.590842','partnership.requested','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','partnership','01a22e23c3f976829908efb478aca4fe',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3fd71beb318292c45f01119','2026-11-30 20:27:05.590842','partnership.requested',NULL,'01a22e23c36573eba568baa6c870250a','partnership','01a22e23c3f976829908efb478aca4fe',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c40474649588a97ad783e852','2026-11-30 20:27:05.599001','partnership.accepted','01a22e23c39f7015bdb9efa289da4879','01a22e23c39f7015bdb9efa0525ac6fa','partnership','01a22e23c3f976829908efb478aca4fe',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c40474649588a97ba72e704c','2026-11-30 20:27:05.599001','partnership.accepted',NULL,'01a22e23c39f7015bdb9efa0525ac6fa','partnership','01a22e23c3f976829908efb478aca4fe',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c405752fa77b463a2a5893e4','2026-11-30 20:27:05.605125','partnership.manager_connected','01a22e23c39f7015bdb9efa289da4879','01a22e23c39f7015bdb9efa0525ac6fa','partnership','01a22e23c3f976829908efb478aca4fe',NULL,'{"user": "01a22e23-c3a3-7522-8fb9-0b5c78ae4de6"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c405752fa77b463b408ec526','2026-11-30 20:27:05.605125','partnership.manager_connected',NULL,'01a22e23c39f7015bdb9efa0525ac6fa','partnership','01a22e23c3f976829908efb478aca4fe',NULL,'{"user": "01a22e23-c3a3-7522-8fb9-0b5c78ae4de6"}','');
INSERT INTO "audit_events" VALUES('01a22e23c3a97054b02b4e72159b6dfa','01a22e23c4077034860da4ff190ef9f4','2026-11-30 20:27:05.606172','partnership.requested','01a22e23c3a97054b02b4e747e8366e7','01a22e23c3a97054b02b4e72159b6dfa','partnership','01a22e23c40676308ec8143a95fa3744',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c4077034860da500ee9248da','2026-11-30 20:27:05.606172','partnership.requested',NULL,'01a22e23c3a97054b02b4e72159b6dfa','partnership','01a22e23c40676308ec8143a95fa3744',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c41073619c0d7d28c4f449a6','2026-11-30 20:27:05.616087','organisation.created','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','organisation','01a22e23c41073619c0d7d265378f53c',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c412744c819f84716b0347a5','2026-11-30 20:27:05.617664','organisation.activation_requested','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','organisation','01a22e23c41073619c0d7d265378f53c',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c412744c819f847249f71859','2026-11-30 20:27:05.617664','organisation.activated',NULL,NULL,'organisation','01a22e23c41073619c0d7d265378f53c','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c412744c819f8473dbf5743b','2026-11-30 20:27:05.617664','organisation.verified',NULL,NULL,'organisation','01a22e23c41073619c0d7d265378f53c','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c41373c693d007b8aa21e019','2026-11-30 20:27:05.619332','organisation.created','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','organisation','01a22e23c41373c693d007b65f57217d',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c417717580a53a75c0d8b2c0','2026-11-30 20:27:05.620228','membership.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','membership','01a22e23c417717580a53a7381f1330b',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c", "user": "01a22e23-c3f4-725e-a01b-832103f715c5", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c41d7672b3ffc5cfa2c50686','2026-11-30 20:27:05.626846','membership.requested',NULL,'01a22e23c36573eba568baa6c870250a','membership','01a22e23c41c71598f70b0cec6f7cfad',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c", "user": "01a22e23-c39f-7015-bdb9-efa289da4879", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c41d7672b3ffc5d015806473','2026-11-30 20:27:05.626846','membership.requested','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','membership','01a22e23c41c71598f70b0cec6f7cfad',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c", "user": "01a22e23-c39f-7015-bdb9-efa289da4879", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c4237179ae412ce55404915e','2026-11-30 20:27:05.630322','membership.accepted','01a22e23c39f7015bdb9efa289da4879','01a22e23c39f7015bdb9efa0525ac6fa','membership','01a22e23c41c71598f70b0cec6f7cfad',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c", "user": "01a22e23-c39f-7015-bdb9-efa289da4879"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c4237179ae412ce6ad650804','2026-11-30 20:27:05.630322','membership.accepted',NULL,'01a22e23c39f7015bdb9efa0525ac6fa','membership','01a22e23c41c71598f70b0cec6f7cfad',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c", "user": "01a22e23-c39f-7015-bdb9-efa289da4879"}','');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c42574a48a23a6b4fc304b80','2026-11-30 20:27:05.636148','membership.requested',NULL,'01a22e23c36573eba568baa6c870250a','membership','01a22e23c42471e68d4b63c451e18519',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c", "user": "01a22e23-c3a3-7522-8fb9-0b5c78ae4de6", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42574a48a23a6b5a63e7770','2026-11-30 20:27:05.636148','membership.requested','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','membership','01a22e23c42471e68d4b63c451e18519',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c", "user": "01a22e23-c3a3-7522-8fb9-0b5c78ae4de6", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42676558eaa43864e370955','2026-11-30 20:27:05.638225','membership.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','membership','01a22e23c42676558eaa43845717d150',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c", "user": "01a22e23-c385-73c0-8851-94c15cc70dbb", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42971ad912f19eb7f9db21b','2026-11-30 20:27:05.639370','membership.removed','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','membership','01a22e23c42676558eaa43845717d150',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c", "user": "01a22e23-c385-73c0-8851-94c15cc70dbb"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c42b7393a91e0e3f4d564bc0','2026-11-30 20:27:05.642824','membership.requested','01a22e23c39f7015bdb9efa289da4879','01a22e23c39f7015bdb9efa0525ac6fa','membership','01a22e23c42b7393a91e0e3c9c0f8fdc',NULL,'{"organisation": "01a22e23-c3ad-729c-bfaa-5294a3aa5fd6", "user": "01a22e23-c36a-7711-961d-cf98b9a6a6aa", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42b7393a91e0e40c30b29c8','2026-11-30 20:27:05.642824','membership.requested',NULL,'01a22e23c39f7015bdb9efa0525ac6fa','membership','01a22e23c42b7393a91e0e3c9c0f8fdc',NULL,'{"organisation": "01a22e23-c3ad-729c-bfaa-5294a3aa5fd6", "user": "01a22e23-c36a-7711-961d-cf98b9a6a6aa", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42d706e99da98c64a2f4744','2026-11-30 20:27:05.644693','document.created','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','document','01a22e23c42c7312bb1f238c263ca3ab',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42e777f825964cbc9a05e4f','2026-11-30 20:27:05.644693','document.created','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','document','01a22e23c42d706e99da98c7c468b9c1',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c432706c8f61b6e4020442f9','2026-11-30 20:27:05.644693','document.file_attached','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','document','01a22e23c42d706e99da98c7c468b9c1',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c436712fa6db4d5dac50bd81','2026-11-30 20:27:05.644693','document.sent','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','document','01a22e23c42d706e99da98c7c468b9c1',NULL,'{"organisation": "01a22e23-c410-7361-9c0d-7d265378f53c"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43a72ce92d8613da94eb9eb','2026-11-30 20:27:05.656522','user.joined','01a22e23c439727bae6cf0fb3ba3f29a','01a22e23c36573eba568baa6c870250a','user','01a22e23c439727bae6cf0fb3ba3f29a',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43c712b901cb94f2f022661','2026-11-30 20:27:05.660099','user.role_changed','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c439727bae6cf0fb3ba3f29a','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43e7255a0705a8d6f0f14e9','2026-11-30 20:27:05.661763','organisation.created','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','organisation','01a22e23c43d73a0b3e799a64e66aaa8',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43e7255a0705a8eb07bb3f6','2026-11-30 20:27:05.662685','organisation.activation_requested','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','organisation','01a22e23c43d73a0b3e799a64e66aaa8',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43f735cbf028a41ae01111c','2026-11-30 20:27:05.662685','organisation.activated',NULL,NULL,'organisation','01a22e23c43d73a0b3e799a64e66aaa8','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43f735cbf028a4250d18024','2026-11-30 20:27:05.662685','organisation.verified',NULL,NULL,'organisation','01a22e23c43d73a0b3e799a64e66aaa8','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c440765a914702d8bde219fd','2026-11-30 20:27:05.664281','membership.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','membership','01a22e23c440765a914702d615a81aa2',NULL,'{"organisation": "01a22e23-c43d-73a0-b3e7-99a64e66aaa8", "user": "01a22e23-c385-73c0-8851-94c15cc70dbb", "role": "ADMINISTRATOR"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44475db860073606f455ddd','2026-11-30 20:27:05.666757','user.joined','01a22e23c44371d1922340f60bbc27f8','01a22e23c36573eba568baa6c870250a','user','01a22e23c44371d1922340f60bbc27f8',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44572dca4d7fcb6a3bc8749','2026-11-30 20:27:05.669419','membership.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','membership','01a22e23c44572dca4d7fcb40c0ebbea',NULL,'{"organisation": "01a22e23-c43d-73a0-b3e7-99a64e66aaa8", "user": "01a22e23-c443-71d1-9223-40f60bbc27f8", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c4497357be98e1fab1555c73','2026-11-30 20:27:05.671624','user.joined','01a22e23c448762f9fbe78b2ee87da7a','01a22e23c36573eba568baa6c870250a','user','01a22e23c448762f9fbe78b2ee87da7a',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44a701a8decb8e56d168262','2026-11-30 20:27:05.674082','membership.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','membership','01a22e23c44a701a8decb8e3016c2240',NULL,'{"organisation": "01a22e23-c43d-73a0-b3e7-99a64e66aaa8", "user": "01a22e23-c448-762f-9fbe-78b2ee87da7a", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44d73c0a8d2d00ccc9299c0','2026-11-30 20:27:05.676368','user.joined','01a22e23c44d73c0a8d2d00a385f2429','01a22e23c36573eba568baa6c870250a','user','01a22e23c44d73c0a8d2d00a385f2429',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44f73e2b9e146b888ee7529','2026-11-30 20:27:05.679409','membership.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','membership','01a22e23c44f73e2b9e146b6b07e2138',NULL,'{"organisation": "01a22e23-c43d-73a0-b3e7-99a64e66aaa8", "user": "01a22e23-c44d-73c0-a8d2-d00a385f2429", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c452743c8569b2f1ddcf3ace','01a22e23c452743c8569b2f2d0e9cff7','2026-11-30 20:27:05.681681','environment.created',NULL,NULL,'environment','01a22e23c452743c8569b2f1ddcf3ace',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c452743c8569b2f1ddcf3ace','01a22e23c452743c8569b2f4bd2066d4','2026-11-30 20:27:05.681681','user.joined','01a22e23c452743c8569b2f3e95477e0','01a22e23c452743c8569b2f1ddcf3ace','user','01a22e23c452743c8569b2f3e95477e0',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c45670979d94b6f0964240e0','2026-11-30 20:27:05.685819','user.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c45670979d94b6ee0f3838f7',NULL,'{"invitation": "01a22e23-c456-7097-9d94-b6ed9eef0454", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c45c773398ea905c076eeb1a','01a22e23c45c773398ea905dd4dfe452','2026-11-30 20:27:05.691631','environment.created',NULL,NULL,'environment','01a22e23c45c773398ea905c076eeb1a',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c45c773398ea905c076eeb1a','01a22e23c45d76a5bbb93b0fc5dbcd8e','2026-11-30 20:27:05.691631','user.joined','01a22e23c45c773398ea905e3df03c88','01a22e23c45c773398ea905c076eeb1a','user','01a22e23c45c773398ea905e3df03c88',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c45e73d3a30df3e6a4c46fa2','2026-11-30 20:27:05.694103','user.added','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c45e73d3a30df3e4ee8deedb',NULL,'{"invitation": "01a22e23-c45e-73d3-a30d-f3e35adab111", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c46771f6baad4fb0fcd54a9f','2026-11-30 20:27:05.702207','user.joined','01a22e23c46671ffb45ac94a16bd69ca','01a22e23c36573eba568baa6c870250a','user','01a22e23c46671ffb45ac94a16bd69ca',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c469734fb4bbd8ab7dcbae57','2026-11-30 20:27:05.704692','user.blocked','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c36573eba568baa6c870250a','user','01a22e23c46671ffb45ac94a16bd69ca','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e23c49a72788785e4271077d2e0','01a22e23c49a72788785e428a6a84e91','2026-11-30 20:27:05.753351','environment.created',NULL,NULL,'environment','01a22e23c49a72788785e4271077d2e0',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e23c49a72788785e4271077d2e0','01a22e23c49c73649f8a74996a78936d','2026-11-30 20:27:05.753351','user.joined','01a22e23c49b745d9742b2b31a20fb08','01a22e23c49a72788785e4271077d2e0','user','01a22e23c49b745d9742b2b31a20fb08',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
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
INSERT INTO "authenticator_apps" VALUES('01a22e23c49a72788785e4251fb1c91f','01a22e23c4a171ddb6c4e26e1eb6de48',X'67414141414142724464775A69456F76584F7A35796C3178596B433675566B326F69774962656247714B613135576A7A745650785154623853394A38555637354E59395768705362766131514469674842507855616B594E6E7949775A77436539547A57683646414B3439436D68674B4E48396A4E70673D','2026-11-30 20:27:05.758185','2026-11-30 20:27:05.762467',0,NULL);
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
INSERT INTO "documents" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42c7312bb1f238c263ca3ab','01a22e23c41073619c0d7d265378f53c','INVOICE','acme draft','acme-1',NULL,NULL,NULL,NULL,'01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.644693',NULL,NULL,NULL);
INSERT INTO "documents" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42d706e99da98c7c468b9c1','01a22e23c41073619c0d7d265378f53c','INVOICE','acme invoice',NULL,'acme-invoice.pdf',1,'application/pdf','none','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.644693','books@acme-books.example','2026-11-30 20:27:05.644693','01a22e23c4357748b320ab53008e275a');
CREATE TABLE domain_proofs (
	environment_id CHAR(32) NOT NULL, 
	domain TEXT NOT NULL, 
	value TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	proven_at DATETIME, 
	CONSTRAINT pk_domain_proofs PRIMARY KEY (environment_id, domain), 
	CONSTRAINT fk_domain_proofs_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domain_proofs" VALUES('01a22e23c36573eba568baa6c870250a','acme.example','91Vk2Uln2IBnfd5cSFnvOZgS2iNjy1BgyTiSKNqlphc','2026-11-30 20:27:05.385049',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e23c38c7316954737f8307bc3d8','globex.example','f2L8eu3cfwqVftWqAKy-USkikjsdcJz-pKtEBSLLNOc','2026-11-30 20:27:05.483898',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e23c39b73ab88098ca22bb4d773','frank.example','SwrXJ1Wjm3OTAnnMsE94KfTD9c0G4faUK00FTKaxEgA','2026-11-30 20:27:05.498803',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','initech.example','PNvHYhjd_m_4gyKv8Nyo0iftHsI5bx6Ypj_18lbPoqo','2026-11-30 20:27:05.502706',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e23c3a97054b02b4e72159b6dfa','umbrella.example','9EfjWB5-XGzH9DtGpMPS1ghanhPGGR8Y5voc505vgRM','2026-11-30 20:27:05.512980',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e23c452743c8569b2f1ddcf3ace','lea.example','V8teusDyI7zOGVSCxspEJ0WgiZkUBGzo0tNSQiYbfqM','2026-11-30 20:27:05.681681',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e23c45c773398ea905c076eeb1a','mia.example','7qpW2XCGtilZ88CJwQ-eU9oyZTrfQIKzAMp1OJFASuQ','2026-11-30 20:27:05.691631',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e23c49a72788785e4271077d2e0','hooli.example','lJbKQ-7uHcbZdn2G8T21LQxguPj2Dk26pi4EClfd46c','2026-11-30 20:27:05.753351',NULL);
CREATE TABLE domains (
	name TEXT NOT NULL, 
	environment_id CHAR(32), 
	shared_at DATETIME, 
	CONSTRAINT pk_domains PRIMARY KEY (name), 
	CONSTRAINT ck_domains_shared_or_owned CHECK (environment_id IS NULL OR shared_at IS NULL)
);
INSERT INTO "domains" VALUES('acme.example','01a22e23c36573eba568baa6c870250a',NULL);
INSERT INTO "domains" VALUES('globex.example','01a22e23c38c7316954737f8307bc3d8',NULL);
INSERT INTO "domains" VALUES('frank.example','01a22e23c39b73ab88098ca22bb4d773',NULL);
INSERT INTO "domains" VALUES('initech.example','01a22e23c39f7015bdb9efa0525ac6fa',NULL);
INSERT INTO "domains" VALUES('umbrella.example','01a22e23c3a97054b02b4e72159b6dfa',NULL);
INSERT INTO "domains" VALUES('lea.example','01a22e23c452743c8569b2f1ddcf3ace',NULL);
INSERT INTO "domains" VALUES('mia.example','01a22e23c45c773398ea905c076eeb1a',NULL);
INSERT INTO "domains" VALUES('hooli.example','01a22e23c49a72788785e4271077d2e0',NULL);
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
INSERT INTO "environments" VALUES('01a22e23c36573eba568baa6c870250a','Acme','acme','AUTOMATIC',1,0,'en','2026-11-30 20:27:05.385049',1,NULL);
INSERT INTO "environments" VALUES('01a22e23c38c7316954737f8307bc3d8','Globex','globex','AUTOMATIC',1,0,'en','2026-11-30 20:27:05.483898',0,NULL);
INSERT INTO "environments" VALUES('01a22e23c39b73ab88098ca22bb4d773','Visser','visser','AUTOMATIC',1,0,'en','2026-11-30 20:27:05.498803',0,NULL);
INSERT INTO "environments" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','Initech','initech','AUTOMATIC',1,0,'en','2026-11-30 20:27:05.502706',0,NULL);
INSERT INTO "environments" VALUES('01a22e23c3a97054b02b4e72159b6dfa','Umbrella','umbrella','AUTOMATIC',1,0,'en','2026-11-30 20:27:05.512980',0,NULL);
INSERT INTO "environments" VALUES('01a22e23c452743c8569b2f1ddcf3ace','Lea','lea','AUTOMATIC',1,0,'en','2026-11-30 20:27:05.681681',0,NULL);
INSERT INTO "environments" VALUES('01a22e23c45c773398ea905c076eeb1a','Mia','mia','AUTOMATIC',1,0,'en','2026-11-30 20:27:05.691631',0,NULL);
INSERT INTO "environments" VALUES('01a22e23c49a72788785e4271077d2e0','Hooli','hooli','AUTOMATIC',1,0,'en','2026-11-30 20:27:05.753351',0,NULL);
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
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3867562a61accb599cc3ab8','01a22e23c36a7711961dcf98b9a6a6aa',1,'NOTICE','USER_JOINED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"user_id": "01a22e23c38573c0885194c15cc70dbb"}','2026-11-30 20:27:05.469205',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c3927046802c6314c32cf021','01a22e23c38d764c9412152fc556d16b',1,'NOTICE','USER_JOINED','01a22e23c38c7316954737f8307bc3d8',0,NULL,NULL,'{"user_id": "01a22e23c3917708b91631974ed6458d"}','2026-11-30 20:27:05.488543',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c397714f81aec1ca9eed7f68','01a22e23c3917708b91631974ed6458d',1,'NOTICE','ROLE_CHANGED','01a22e23c38c7316954737f8307bc3d8',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:27:05.491958',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3a375228fb90b5d8516a0b4','01a22e23c39f7015bdb9efa289da4879',1,'NOTICE','USER_JOINED','01a22e23c39f7015bdb9efa0525ac6fa',0,NULL,NULL,'{"user_id": "01a22e23c3a375228fb90b5c78ae4de6"}','2026-11-30 20:27:05.506618',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3a6768490d59c7f631b34d8','01a22e23c3a375228fb90b5c78ae4de6',1,'NOTICE','ROLE_CHANGED','01a22e23c39f7015bdb9efa0525ac6fa',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:27:05.509780',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3bb72d7b7c7c894bff4652e','01a22e23c39f7015bdb9efa289da4879',2,'NOTICE','ORGANISATION_ACTIVATED','01a22e23c39f7015bdb9efa0525ac6fa',0,NULL,NULL,'{"organisation_id": "01a22e23c3ad729cbfaa5294a3aa5fd6"}','2026-11-30 20:27:05.520454',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3dd77709c4c854a0f114813','01a22e23c36a7711961dcf98b9a6a6aa',2,'NOTICE','USER_JOINED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"user_id": "01a22e23c3dc74219409d3afa44d7e49"}','2026-11-30 20:27:05.563706',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3e371f489ec0bebe3671923','01a22e23c36a7711961dcf98b9a6a6aa',3,'NOTICE','USER_JOINED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"user_id": "01a22e23c3e371f489ec0beae938dd11"}','2026-11-30 20:27:05.570447',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3f575e689146fa63bba9396','01a22e23c36a7711961dcf98b9a6a6aa',4,'NOTICE','USER_JOINED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"user_id": "01a22e23c3f4725ea01b832103f715c5"}','2026-11-30 20:27:05.588054',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3fa76cc872e9b2262769298','01a22e23c39f7015bdb9efa289da4879',4,'PARTNERSHIP',NULL,'01a22e23c36573eba568baa6c870250a',0,'01a22e23c3f976829908efb478aca4fe',NULL,NULL,'2026-11-30 20:27:05.590842',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3fb7724ae13ee6366eec3f7','01a22e23c3a375228fb90b5c78ae4de6',3,'PARTNERSHIP',NULL,'01a22e23c36573eba568baa6c870250a',0,'01a22e23c3f976829908efb478aca4fe',NULL,NULL,'2026-11-30 20:27:05.590842',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c40474649588a979c9043238','01a22e23c36a7711961dcf98b9a6a6aa',5,'NOTICE','PARTNERSHIP_ACCEPTED','01a22e23c39f7015bdb9efa0525ac6fa',0,NULL,NULL,'{"partnership_id": "01a22e23c3f976829908efb478aca4fe"}','2026-11-30 20:27:05.599001',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c40676308ec8143b2a4ca44b','01a22e23c36a7711961dcf98b9a6a6aa',6,'PARTNERSHIP',NULL,'01a22e23c3a97054b02b4e72159b6dfa',1,'01a22e23c40676308ec8143a95fa3744',NULL,NULL,'2026-11-30 20:27:05.606172',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c412744c819f8474ddc71ae1','01a22e23c36a7711961dcf98b9a6a6aa',7,'NOTICE','ORGANISATION_ACTIVATED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"organisation_id": "01a22e23c41073619c0d7d265378f53c"}','2026-11-30 20:27:05.617664',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c417717580a53a747a7cc5bc','01a22e23c3f4725ea01b832103f715c5',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"organisation_id": "01a22e23c41073619c0d7d265378f53c"}','2026-11-30 20:27:05.620228',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c41c71598f70b0cffe8207fb','01a22e23c39f7015bdb9efa289da4879',6,'COLLABORATION',NULL,'01a22e23c36573eba568baa6c870250a',0,NULL,'01a22e23c41c71598f70b0cec6f7cfad',NULL,'2026-11-30 20:27:05.626846','2026-12-30 20:27:05.626846',NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42273339eee86cfba1cbb3e','01a22e23c36a7711961dcf98b9a6a6aa',8,'NOTICE','MEMBERSHIP_ACCEPTED','01a22e23c39f7015bdb9efa0525ac6fa',0,NULL,NULL,'{"organisation_id": "01a22e23c41073619c0d7d265378f53c", "user_id": "01a22e23c39f7015bdb9efa289da4879", "membership_id": "01a22e23c41c71598f70b0cec6f7cfad"}','2026-11-30 20:27:05.630322',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c42471e68d4b63c5b9cab791','01a22e23c3a375228fb90b5c78ae4de6',4,'COLLABORATION',NULL,'01a22e23c36573eba568baa6c870250a',1,NULL,'01a22e23c42471e68d4b63c451e18519',NULL,'2026-11-30 20:27:05.636148','2026-12-30 20:27:05.636148',NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42676558eaa438527adcfdf','01a22e23c38573c0885194c15cc70dbb',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"organisation_id": "01a22e23c41073619c0d7d265378f53c"}','2026-11-30 20:27:05.638225',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42971ad912f19ea180b624e','01a22e23c38573c0885194c15cc70dbb',2,'NOTICE','REMOVED_FROM_ORGANISATION','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"organisation_id": "01a22e23c41073619c0d7d265378f53c"}','2026-11-30 20:27:05.639370',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42b7393a91e0e3da04b209b','01a22e23c36a7711961dcf98b9a6a6aa',9,'COLLABORATION',NULL,'01a22e23c39f7015bdb9efa0525ac6fa',1,NULL,'01a22e23c42b7393a91e0e3c9c0f8fdc',NULL,'2026-11-30 20:27:05.642824','2026-12-30 20:27:05.642824',NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43a72ce92d8613ce37fc4a5','01a22e23c36a7711961dcf98b9a6a6aa',10,'NOTICE','USER_JOINED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"user_id": "01a22e23c439727bae6cf0fb3ba3f29a"}','2026-11-30 20:27:05.656522',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43c712b901cb94dc21ff145','01a22e23c439727bae6cf0fb3ba3f29a',1,'PARTNERSHIP',NULL,'01a22e23c3a97054b02b4e72159b6dfa',1,'01a22e23c40676308ec8143a95fa3744',NULL,NULL,'2026-11-30 20:27:05.660099',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43c712b901cb94e45f0f84a','01a22e23c439727bae6cf0fb3ba3f29a',2,'NOTICE','ROLE_CHANGED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:27:05.660099',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43f735cbf028a435f0ae568','01a22e23c36a7711961dcf98b9a6a6aa',11,'NOTICE','ORGANISATION_ACTIVATED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"organisation_id": "01a22e23c43d73a0b3e799a64e66aaa8"}','2026-11-30 20:27:05.662685',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c440765a914702d7efae98ee','01a22e23c38573c0885194c15cc70dbb',3,'NOTICE','ADDED_TO_ORGANISATION','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"organisation_id": "01a22e23c43d73a0b3e799a64e66aaa8"}','2026-11-30 20:27:05.664281',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44475db8600735f14a81e35','01a22e23c36a7711961dcf98b9a6a6aa',12,'NOTICE','USER_JOINED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"user_id": "01a22e23c44371d1922340f60bbc27f8"}','2026-11-30 20:27:05.666757',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44572dca4d7fcb5f796a8e8','01a22e23c44371d1922340f60bbc27f8',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"organisation_id": "01a22e23c43d73a0b3e799a64e66aaa8"}','2026-11-30 20:27:05.669419',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c448762f9fbe78b38914b12e','01a22e23c36a7711961dcf98b9a6a6aa',13,'NOTICE','USER_JOINED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"user_id": "01a22e23c448762f9fbe78b2ee87da7a"}','2026-11-30 20:27:05.671624',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44a701a8decb8e4d700b0a1','01a22e23c448762f9fbe78b2ee87da7a',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"organisation_id": "01a22e23c43d73a0b3e799a64e66aaa8"}','2026-11-30 20:27:05.674082',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44d73c0a8d2d00b7a9e4ce1','01a22e23c36a7711961dcf98b9a6a6aa',14,'NOTICE','USER_JOINED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"user_id": "01a22e23c44d73c0a8d2d00a385f2429"}','2026-11-30 20:27:05.676368',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44f73e2b9e146b70bf9f424','01a22e23c44d73c0a8d2d00a385f2429',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"organisation_id": "01a22e23c43d73a0b3e799a64e66aaa8"}','2026-11-30 20:27:05.679409',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c46771f6baad4faf7cc2a9b2','01a22e23c36a7711961dcf98b9a6a6aa',15,'NOTICE','USER_JOINED','01a22e23c36573eba568baa6c870250a',0,NULL,NULL,'{"user_id": "01a22e23c46671ffb45ac94a16bd69ca"}','2026-11-30 20:27:05.702207',NULL,NULL);
CREATE TABLE inbox_positions (
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_inbox_positions PRIMARY KEY (environment_id, user_id)
);
INSERT INTO "inbox_positions" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa',15);
INSERT INTO "inbox_positions" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c38d764c9412152fc556d16b',1);
INSERT INTO "inbox_positions" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c3917708b91631974ed6458d',1);
INSERT INTO "inbox_positions" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c39f7015bdb9efa289da4879',6);
INSERT INTO "inbox_positions" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3a375228fb90b5c78ae4de6',4);
INSERT INTO "inbox_positions" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3f4725ea01b832103f715c5',1);
INSERT INTO "inbox_positions" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c38573c0885194c15cc70dbb',3);
INSERT INTO "inbox_positions" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c439727bae6cf0fb3ba3f29a',2);
INSERT INTO "inbox_positions" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44371d1922340f60bbc27f8',1);
INSERT INTO "inbox_positions" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c448762f9fbe78b2ee87da7a',1);
INSERT INTO "inbox_positions" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44d73c0a8d2d00a385f2429',1);
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
INSERT INTO "invitations" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3c07116b4acc24882c6360a','01a22e23c3c07116b4acc24964aead0e','BY_EMAIL','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','PENDING','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c3c277daaf5e0c236d898a5a','2026-11-30 20:27:05.532545','2026-12-07 20:27:05.532545',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3c5713c96e196582bfcb9f7','01a22e23c3c5713c96e196591fe7bbb0','BY_EMAIL','acme-revoked@acme.example','acme-revoked@acme.example','ADVANCED_USER','REVOKED','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c3c5713c96e1965a8c2af3aa','2026-11-30 20:27:05.541083','2026-12-07 20:27:05.541083','2026-11-30 20:27:05.543523',NULL);
INSERT INTO "invitations" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3d274469309b2050123e81c','01a22e23c3d274469309b206a388ceba','ADDED','acme-added@acme.example','acme-added@acme.example','BASIC_USER','PENDING','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c3d274469309b20759f06e1a','2026-11-30 20:27:05.554200','2026-12-07 20:27:05.554200',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3d875a9844d2ca2da6a7003','01a22e23c3d875a9844d2ca3eba31c32','ADDED','frank@frank.example','frank@frank.example','BASIC_USER','PENDING','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c3d875a9844d2ca4ae4f2a2a','2026-11-30 20:27:05.556534','2026-12-07 20:27:05.556534',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c45670979d94b6ed9eef0454','01a22e23c45670979d94b6ee0f3838f7','ADDED','lea@lea.example','lea@lea.example','BASIC_USER','PENDING','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c45670979d94b6ef37c7a11a','2026-11-30 20:27:05.685819','2026-11-30 20:27:04.697592',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c45e73d3a30df3e35adab111','01a22e23c45e73d3a30df3e4ee8deedb','ADDED','mia@mia.example','mia@mia.example','BASIC_USER','PENDING','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c45e73d3a30df3e506bf981a','2026-11-30 20:27:05.694103','2026-12-07 20:27:05.694103',NULL,NULL);
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
INSERT INTO "mails" VALUES('01a22e23c320746aa16cbb77195ef22f',15,NULL,'SIGN_UP','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724464775A35383050593652374B772D6357384844326D69325A53733637597138677175535949616831596E442D585F3363706461426B6235746736476831415A78426A4C526B6F6A72745F4B524148513634614B5A76737043796D7342685A596C2D486F65464A76767634513153635542456E6A3571645A67347A37656D585F6C76544C372D487561775F495948764D756765524849756150413D3D','01a22e23c320746aa16cbb77195ef22f','QUEUED',0,'2026-11-30 20:27:05.354877','2026-11-30 20:27:05.354877',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c37b711d913adb1502088910',0,NULL,'SIGN_UP','bob@acme.example','bob@acme.example','bob@acme.example','en',X'67414141414142724464775A5177785051484E5636694956575F6253656444553856716245797656676232585749695372686B4572676E4A6C437356394B7A4A676663496E4B36325F41386E5749466D4468436D644B585F4E65394D67734E56796C4B414A32384866615A447365566A787467556D63465651304F4D52323669572D6A37536B5079475A376C5F495564456D595375454B64696631575346562D69413D3D','01a22e23c37b711d913adb1502088910','QUEUED',0,'2026-11-30 20:27:05.466156','2026-11-30 20:27:05.466156',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c38a77ef9e2485b5575cbc3c',12,NULL,'SIGN_UP','carol@globex.example','carol@globex.example','carol@globex.example','en',X'67414141414142724464775A75514876474E3250314750555A4377316B30344C3348417A636D6D6C65456A3836386D324B70386766625932317147355974353838652D357964306E4552525F7762545F4E637A726C4553304B4359725231694B77724D644B6F626A4A564C6657355A653031793150706C3656463850763752725F7733616C4B746B4B644D57644B6A623941646E3446637A77353650626367794D773D3D','01a22e23c38a77ef9e2485b5575cbc3c','QUEUED',0,'2026-11-30 20:27:05.482297','2026-11-30 20:27:05.482297',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c38f77bb84eac0e32bffeb77',7,NULL,'SIGN_UP','dave@globex.example','dave@globex.example','dave@globex.example','en',X'67414141414142724464775A6C35543776684F596676646A53364350366A6B34364D76466F64436C746F41675036727A65794F7245464F584F335F415751756231774971476E464F773336796164504748473574436B387337496C5670776E53703130795035446D706E497A654B6971524A6D415F725F74346941654832646E37305971756641384D57526D6F465737415146644C6955425151545A6E37726336773D3D','01a22e23c38f77bb84eac0e32bffeb77','QUEUED',0,'2026-11-30 20:27:05.486902','2026-11-30 20:27:05.486902',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c399769ea8d7f795f8986629',9,NULL,'SIGN_UP','frank@frank.example','frank@frank.example','frank@frank.example','en',X'67414141414142724464775A326F725646655A736F46686A556C71364D4F535541626873536A6A4A4D55334F4A4C414C6974734F7A433150752D745A386B36794B34666C7037685A3154707A594A4C506D58355A77324544354A5F584A6A503549444B5071645F784743435741684C374D447764384A566C53354D5837345065486F624D4A66526946317577546A555363763339614C443833764E38424A456F74413D3D','01a22e23c399769ea8d7f795f8986629','QUEUED',0,'2026-11-30 20:27:05.497292','2026-11-30 20:27:05.497292',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c39d7638945cacdc083051d8',8,NULL,'SIGN_UP','ina@initech.example','ina@initech.example','ina@initech.example','en',X'67414141414142724464775A335F3358645065354749627962484962693257427835776F6354774F5A5755426833717464586C326F67615A446554532D544D4E6C5A6D595A4C4949572D736255374F6A33495433536561544D373443626E67556F63714F5245512D6C4E66386436426A64314D655572756E64383441646B6F7142416468375A637861456C636B75505F4A43723564442D54314944415249317543413D3D','01a22e23c39d7638945cacdc083051d8','QUEUED',0,'2026-11-30 20:27:05.501486','2026-11-30 20:27:05.501486',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3a175e1ab4b39352f819b0b',11,NULL,'SIGN_UP','iris@initech.example','iris@initech.example','iris@initech.example','en',X'67414141414142724464775A3650445F7839724A446768316B3532427772555251514F6850616337446A4E71455F6C48356A7242775A4449666F7A6F744931383739424C4C633274577A2D5F644875455865774E6F673734594833744C59556E474B5A56315845665071655A6E6975626E7672674A384B5749496E563569745053625F34696B773471496946534B6761707331464A3362412D4D62304435625136773D3D','01a22e23c3a175e1ab4b39352f819b0b','QUEUED',0,'2026-11-30 20:27:05.505131','2026-11-30 20:27:05.505131',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3a772378bd30f7946928fdf',15,NULL,'SIGN_UP','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','en',X'67414141414142724464775A426142554D7574385262517858342D7378595A556F7269554B63474F33625A4644573161556E5753365A516E4D66594E37617931527252667936737A324770754B526D4872366741624B786F384F3932636B64736E4D6D4147616875575A2D45322D3671755054506F4E35783362414663654E53744B4A7657655662306E6936756368645876624D5166796A78362D366554765662773D3D','01a22e23c3a772378bd30f7946928fdf','QUEUED',0,'2026-11-30 20:27:05.511540','2026-11-30 20:27:05.511540',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3c277daaf5e0c236d898a5a',10,'01a22e23c36573eba568baa6c870250a','INVITATION','acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','en',X'67414141414142724464775A5869584D4A677364464633626D62576B656D3642524F4D4C526161777061442D496E42586B6E6E73484A474D37553070494E5869554E4E4955504B31367A787043373863464D655F4172387A7A6F597653693664344E484F43533247516E48532D6E7330653336365831496F74584E50497A413764586F467A302D7A545F71597069394F30426E4C6A4D726A6C334C42544A32546C64796D456C577047666A495478475272574665634C5057626578574E66355F4E724275357052736D54724145463657763269725954655A7335375A4D69675A4D67716A657177474B7A4A4E6C45504675445A58583271734F30416462556A49777647487845766177502D4F627366795F42755742643533764D7A6E38316B336A35485A7A353577693347383068313570567665534B754139465749516D4C4537304E554D4B556F43664943','01a22e23c3c277daaf5e0c236d898a5a','QUEUED',0,'2026-11-30 20:27:05.532545','2026-11-30 20:27:05.532545',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3c5713c96e1965a8c2af3aa',10,'01a22e23c36573eba568baa6c870250a','INVITATION','acme-revoked@acme.example','acme-revoked@acme.example','acme-revoked@acme.example','en',NULL,'01a22e23c3c5713c96e1965a8c2af3aa','CANCELLED',0,'2026-11-30 20:27:05.541083','2026-11-30 20:27:05.541083',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3d274469309b20759f06e1a',10,'01a22e23c36573eba568baa6c870250a','USER_ADDED','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','en',X'67414141414142724464775A70356A566C52657A4567706C46686F6131614B4A42565F6C654D6461595F69436D4159367644424934632D656D3073696F7550647555436C6F72464D6748496D4B3573707130393279314E506D41396D58506D5975785A786D686A4358342D746B44595A33685A4476475947485968757775414858707354795369724D36646E54344F423952363179644B784A69346847316365714E794D76384658646B677043383737515634445049626778535555575A334C47796F307345596B78466D5042435373764148647779485531737A4B68635759435F5338496E5741763549547371563373735536783055616861512D714E66683159544C4D3235615F646B50596D424D6A66586A68756754534753727A325F686A5542667179537744473553306238686D7849584436594E316C736B5A44306C706B386A4F7657384E6331557157633548507776756C41595769444E6A4B365145413D3D','01a22e23c3d274469309b20759f06e1a','QUEUED',0,'2026-11-30 20:27:05.554200','2026-11-30 20:27:05.554200',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3d875a9844d2ca4ae4f2a2a',10,'01a22e23c36573eba568baa6c870250a','ACCOUNT_ADDED','frank@frank.example','frank@frank.example','frank@frank.example','en',X'67414141414142724464775A727330347653564B6358584B4B5969424333344C2D444870334F6E6F65593071536B587A5A4A76776A45696A4530324B416536557779457A74517767664E7646557664366350743956767071763453306F48757636764642456B3257684B6A46446C633750337179493836795957334B36585A554C684235726A5F786A656279455F4E48425165745A4B4347706E614A6E634F55707A4C5A665938454B346E647A517265776D56425439786F734D61775175314F72543449414632746F64742D4B596B62314D52513353626D315F7A555042664B43467643653559376B3131514874386450446A6C7546434577676646513454416B463561624C396F4678374B','01a22e23c3d875a9844d2ca4ae4f2a2a','QUEUED',0,'2026-11-30 20:27:05.556534','2026-11-30 20:27:05.556534',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3da7106b6facda0c7425386',6,NULL,'SIGN_UP','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','en',X'67414141414142724464775A4774584E683647775F4964745F3031722D564B3877565F737254394D687165652D336C4F50434255586A31555063366F7A5966737464756C393052305374324D53474D507269736C64637054345737456C6A7636765866446B73664A67724166436F4753783177706C4C4F326B7941757555643743623562386C69486D5A75685F3661572D6847654A6E707459526A4B4A746D557A673D3D','01a22e23c3da7106b6facda0c7425386','QUEUED',0,'2026-11-30 20:27:05.562309','2026-11-30 20:27:05.562309',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3e171b3b3c6a4e6684d262b',11,NULL,'SIGN_UP','acme-removed@acme.example','acme-removed@acme.example','acme-removed@acme.example','en',X'67414141414142724464775A34786736474A646B443731654E4D4F5979376331616E4A3973326F4A4F614A64613757457933486354676663563837554343713634735475704E58516F79324B77676F666935446B417258447538646578675551534B4262743058337964783772686B49506839464F4169705258343635373630486E7762706E38425838647A715257766750616E5679555779456168375278554A513D3D','01a22e23c3e171b3b3c6a4e6684d262b','QUEUED',0,'2026-11-30 20:27:05.569047','2026-11-30 20:27:05.569047',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3f172498ff88b3c2cbc3dff',15,NULL,'RECOVERY','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724464775A676B7942685F524832694A2D7371704E52626C6F6E47496868766E5473434268445A4C5654562D316C4E63663370527867497737377A325069695458746F5A4B7262465042655F66794D39506741787563643655685A50356C3473502D6B367A4664706A4C367939664C795A2D64326F614D6F627769425161666167644C6979756C6C6C304251615973486A6F57715070356F484D7139786B594571624856364F4D496D534E4D39422D5A325670654655444E4133466573776A707950486274','01a22e23c3f172498ff88b3c2cbc3dff','QUEUED',0,'2026-11-30 20:27:05.584038','2026-11-30 20:27:05.584038',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3f172498ff88b3d5e28a77f',15,NULL,'RECLAIM','alice@acme.example','alice@acme.example','alice@acme.example','en',NULL,'01a22e23c3f172498ff88b3d5e28a77f','CANCELLED',0,'2026-11-30 20:27:05.584038','2026-11-30 20:27:05.584038',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3f37398a66c0e08a1bb18e4',4,NULL,'SIGN_UP','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','en',X'67414141414142724464775A6E5A5A386B753330347258314645444A6D3635346E554B7555525A424E7941383071715A6836574C73784668596A744F46692D62454668766A6F47706656497335544478736479353278646968783477314476356A543230304569584E436C70316A42735F304F62436D3646716D67425F374A7531614D4B524B64747A57795130504F3537395564444B4173786B724B4A4355582D413D3D','01a22e23c3f37398a66c0e08a1bb18e4','QUEUED',0,'2026-11-30 20:27:05.586865','2026-11-30 20:27:05.586865',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3fd71beb3182929162e82ba',10,'01a22e23c39f7015bdb9efa0525ac6fa','PARTNERSHIP_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e23c3fd71beb3182929162e82ba','CANCELLED',0,'2026-11-30 20:27:05.590842','2026-11-30 20:27:05.590842',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c3fd71beb318292a4aae254a',10,'01a22e23c39f7015bdb9efa0525ac6fa','PARTNERSHIP_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',NULL,'01a22e23c3fd71beb318292a4aae254a','CANCELLED',0,'2026-11-30 20:27:05.590842','2026-11-30 20:27:05.590842',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c4077034860da4fec837afea',10,'01a22e23c36573eba568baa6c870250a','PARTNERSHIP_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724464775A3472764D624C44324E315535333859727168786F53314671486953793767495130716F2D59354D44635853653648617A5079503577664A387A6F46437941343352395257663456516439705973676E49526F7A34674E77396F724E6C35386A71646A55366D2D357670415777636E337753315369766863754C4457447759355A4B315F38515F6A746C7769323545446846516D3762324853346F7875397735464163566E4E6F6D6D4B6B67634351354B54767A59416A473434425056465F5745','01a22e23c4077034860da4fec837afea','QUEUED',0,'2026-11-30 20:27:05.606172','2026-11-30 20:27:05.606172',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c41d7672b3ffc5ce302769da',10,'01a22e23c39f7015bdb9efa0525ac6fa','COLLABORATION_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e23c41d7672b3ffc5ce302769da','CANCELLED',0,'2026-11-30 20:27:05.626846','2026-11-30 20:27:05.626846',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c42471e68d4b63c61b860a2a',10,'01a22e23c39f7015bdb9efa0525ac6fa','COLLABORATION_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',X'67414141414142724464775A534C52336F50374939785F543673306F53366444304E7449585776644342374277456C63494147524442726437374F7A496B2D6E5853446868664A32696E76366759643048326E5056446E7376663249525358754B4748754A68666C784867766937465777764A76687363664C696D7A3762623378753438532D457730345F7655564B3435756B42433969395173494E576B4B5F527A78584C43425256526D79796F6D58786B4F5677477248304B45732D4F4173577350566E4444434F6A504D7874302D6D6B37734A374B5649702D4C41554B4739315A36453738774E3947586E495175374F64765037343D','01a22e23c42471e68d4b63c61b860a2a','QUEUED',0,'2026-11-30 20:27:05.636148','2026-11-30 20:27:05.636148',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c42b7393a91e0e3e4edd2f4a',10,'01a22e23c36573eba568baa6c870250a','COLLABORATION_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724464775A583368716857675F6577567537776C2D4F4C494E4D76444A565836494D6B67784C706B7572745164734D4553656B4D6F66795071596A414F5A38522D614442593735506D466D4F764565437949436F2D51485632394A456D7761616E4B4C74414D77625F4449656D36425235676B7A536671795F7944375F30556F34784B3331364D36717437763174394F66384D39316363336F4C57322D6B4449665663584B546A71724839764463794B6376494861665F4E366962516B507775742D6C70646E715A69586B316B305A346964693063355A747052592D32687A6C6B63634A4C686C3741556D5865394B673D','01a22e23c42b7393a91e0e3e4edd2f4a','QUEUED',0,'2026-11-30 20:27:05.642824','2026-11-30 20:27:05.642824',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c4357748b320ab53008e275a',10,'01a22e23c36573eba568baa6c870250a','DOCUMENT','books@acme-books.example','books@acme-books.example','books@acme-books.example','en',X'67414141414142724464775A344371673430505852624A79694B396D63697569425F7050445A2D5F5A562D4863344F5A4847492D397279786A785056396A67306A4E39303276783342744976314365524A77624333476A354377514F656177617A6D50796766686F45464D644236397959635F483968454D79786564305574647164714E75576744597A3657747A4373365F4E6F5969337141675662446D4F77445F544A534136726D63755F352D54626A324B49386262565F797961587A4E4B2D34484D33586937377241756161516C336D574F5677376D545F6A6D52634B5A3379684266624C627657794D4B3447596F71316C484F64586E2D6834743743445A377145535F70624249752D34474F41463875474A37427A66526C626F66566666704774516959664474586A7079594733704654584235357147383037694C7664716D573668786D702D7A587239536E6F2D4A3272485348347052624E3478573231316955466E36646641625A512D4E6B4B54725379593D','01a22e23c4357748b320ab53008e275a','QUEUED',0,'2026-11-30 20:27:05.644693','2026-11-30 20:27:05.644693',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c4377654a1a910812c568105',5,NULL,'SIGN_UP','eve@acme.example','eve@acme.example','eve@acme.example','en',X'67414141414142724464775A69525F62484752654A79744754735533755A794751696363395A6F5F684B46685F53742D63416C556C6339564C7154584F4D3331515975627575777A386A5A6479534D395F386F773232436D615869334E4277574D6477614D436C64677070516C775F33515949546E634C43456C63595266544F373549665A6B476A48627433382D5355464970534B61713232504B423449366F36413D3D','01a22e23c4377654a1a910812c568105','QUEUED',0,'2026-11-30 20:27:05.655224','2026-11-30 20:27:05.655224',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c441728eaf8af75da7eb68e7',7,NULL,'SIGN_UP','ada@acme.example','ada@acme.example','ada@acme.example','en',X'67414141414142724464775A31477654625F576A654F6A6A5859775A504C7353536775374E306A6649667251704B434E5A6C36654E625165516C635536366F75384A4D667A75485362737A456C55626434794C5647644A6262447841674C365545766F394D4E67764141744347444E416B4E574F42354A674C724E742D4339486C4B7073574D646A77693863786452327657773042627146593075726465617563673D3D','01a22e23c441728eaf8af75da7eb68e7','QUEUED',0,'2026-11-30 20:27:05.665688','2026-11-30 20:27:05.665688',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c44676f68e3ce12888c524f1',1,NULL,'SIGN_UP','bo@acme.example','bo@acme.example','bo@acme.example','en',X'67414141414142724464775A6B4A444A4B54633645465F743562636A545A57432D6F6E69793958742D396A7449696B7062795F74556357374C734D782D6A784C784C335A6E64652D514462716A51577A396964345974774F74797A3569563145355372522D5A42766B495752345133554F5242544A346D434B6253705541337A344A623131546468724746594C50537A574E7448326430445A5169735538363552673D3D','01a22e23c44676f68e3ce12888c524f1','QUEUED',0,'2026-11-30 20:27:05.670621','2026-11-30 20:27:05.670621',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c44b70d299bdaeb3de5db9e5',5,NULL,'SIGN_UP','çelik@acme.example','çelik@acme.example','çelik@acme.example','en',X'67414141414142724464775A4363713230523633323668447A7A6D38556C314F78666B657532366A524E2D396E52365352793759593447737A77766E4E37325F707A6E3872395A31776332373841464B64466463775A74316F6C573358786C6E546737696F53494A4A4539396C6B49574856434355375433674E6742717564797A62544C516C79487659734C61325459334F4D5A484869506B376D3373414E486D513D3D','01a22e23c44b70d299bdaeb3de5db9e5','QUEUED',0,'2026-11-30 20:27:05.675206','2026-11-30 20:27:05.675206',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c45075128ce05c6603b761e6',6,NULL,'SIGN_UP','lea@lea.example','lea@lea.example','lea@lea.example','en',X'67414141414142724464775A645F4465644D386C4A636C4E44756754722D38434F7437786F375061477A63784F774D6A7567785134746D7A7877314C466B7771584E5A4278464853376465484934386E75546C795751735057446B6979367834466B635671516761654C78545659393550386E544779726445374A427A7339334774645F57694E3759786A4A4143756E575F4877494C675845542D78694945684E773D3D','01a22e23c45075128ce05c6603b761e6','QUEUED',0,'2026-11-30 20:27:05.680531','2026-11-30 20:27:05.680531',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c45670979d94b6ef37c7a11a',10,'01a22e23c36573eba568baa6c870250a','ACCOUNT_ADDED','lea@lea.example','lea@lea.example','lea@lea.example','en',X'67414141414142724464775A3252514337615542346358414573465A32367279392D5F6F68726542616B5F5A386679667851436F6A4F564B6F34614637564A5872574D4C556751345672557A5536427767644175534D35635A7475326C526A314738664B7145434C38624C3638375351456272704832616A356968774F5052364730626C6C734B6471764A4B4A306D4847473030414D35436C4B316B6D376C69326A636C4D67457A466A4A313276437761696D384474517067666A4741584F5251326D495435484437324C4648335A6165442D385265552D5931576D37323665315A4F526C4F664348784D41694D6F394B58376C58495F78396E47355264573854693976396761496F43426D','01a22e23c45670979d94b6ef37c7a11a','QUEUED',0,'2026-11-30 20:27:05.685819','2026-11-30 20:27:05.685819',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c45a75c9ae4c29d09e773edd',13,NULL,'SIGN_UP','mia@mia.example','mia@mia.example','mia@mia.example','en',X'67414141414142724464775A677A384D362D366B772D47416535706355635A6C645256634E324430387532534E6E75664636416637315F7868424D6C783238433374706F774F6C485176715A52433075704A466F52724A7A314F6439786679324E505A494E56597262673879793773575767676142687953716A49352D433438536958496C4935647371793369536F653630666A385F37494530657A6156744A6F513D3D','01a22e23c45a75c9ae4c29d09e773edd','QUEUED',0,'2026-11-30 20:27:05.690590','2026-11-30 20:27:05.690590',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c45e73d3a30df3e506bf981a',10,'01a22e23c36573eba568baa6c870250a','ACCOUNT_ADDED','mia@mia.example','mia@mia.example','mia@mia.example','en',X'67414141414142724464775A34552D3079764E382D6F45355855785633366559314F4145583248384745672D734B51355544696349595F766A3255623174367346513871623675492D52547033635967385837634B4D525F5550436768636452617166394B42505377307A5F44343233545441787A4A7A61544930786D413562577549386B4747527033454B597068654D4E517137524A4E6979555F786A79564E3674466A6E654847467069694D2D6D335232713674503470475A536A4535545F6E37442D4F5F524D51777148516148624E576E57313948746E41735F384356465F32626A775F4E4A61596E724E5638734F5F35694875364E335867684E4F6D63612D356678657271337178','01a22e23c45e73d3a30df3e506bf981a','QUEUED',0,'2026-11-30 20:27:05.694103','2026-11-30 20:27:05.694103',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c46577339ebbe3471bd54e2f',15,NULL,'SIGN_UP','bas@acme.example','bas@acme.example','bas@acme.example','en',X'67414141414142724464775A626A556B4B55756D4B334557716E316F5156454C4F734C3158495F7245674C3353637749696B70354C4E7A35436177504A3879365A5A657446564D4C435548326A557062506D424967304671773568666571393638796434757650456D4A3344625573714E3853327A50502D6856726D6E306C3531585F6642366B7766526748384A6A477437643979525032434D317A2D44763642773D3D','01a22e23c46577339ebbe3471bd54e2f','QUEUED',0,'2026-11-30 20:27:05.701063','2026-11-30 20:27:05.701063',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c49772f9a7300563cc2aa73c',12,NULL,'SIGN_UP','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'67414141414142724464775A524F773672715348733075716D7864314D52416B343933504C714F4754517264554A77683670566753757778464F6C5943695833675365514F6C7769494949417A474F7048626663545F7A467058316950646A5332322D664B595256705A4B5A567571787975463843642D4A7A774730346E6F57594A424E6C4B4F774F7164443749732D525175514C3768614C72795837316B7264773D3D','01a22e23c49772f9a7300563cc2aa73c','QUEUED',0,'2026-11-30 20:27:05.750909','2026-11-30 20:27:05.750909',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e23c4a97655a8866a9fdb93146c',12,NULL,'ACCOUNT_CHANGED','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'67414141414142724464775A482D546642377543346B4655584762347771576F56306C75325965683643475A70517A4C78726A6C586A525273666B3277537A76647266526A47536D464A354350394F6C457A7A5256304A333978695A613146504555307161325765466C6B68752D366B6566626F4C746C5A6A36696836776645337241613842423668317138785847584C715675424D3649394A4E4F536F6E385958717837534462357472497055744863536B5A514D72785346394E565848584D632D4A522D414E4649326D694C6A3753693365705967413068735F5073545063673D3D','01a22e23c4a97655a8866a9fdb93146c','QUEUED',0,'2026-11-30 20:27:05.762467','2026-11-30 20:27:05.762467',NULL,NULL,NULL,NULL);
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
INSERT INTO "memberships" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3ae77da815251821dc16967','01a22e23c3ad729cbfaa5294a3aa5fd6','01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c39f7015bdb9efa289da4879','ADMINISTRATOR','ACTIVE','01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c39f7015bdb9efa289da4879','2026-11-30 20:27:05.515631',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c41073619c0d7d27ff9f80d7','01a22e23c41073619c0d7d265378f53c','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','ADMINISTRATOR','ACTIVE','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.616087',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c41373c693d007b793854c91','01a22e23c41373c693d007b65f57217d','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','ADMINISTRATOR','ACTIVE','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.619332',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c417717580a53a7381f1330b','01a22e23c41073619c0d7d265378f53c','01a22e23c36573eba568baa6c870250a','01a22e23c3f4725ea01b832103f715c5','MEMBER','ACTIVE','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.620228',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c41c71598f70b0cec6f7cfad','01a22e23c41073619c0d7d265378f53c','01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c39f7015bdb9efa289da4879','MEMBER','ACTIVE','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.626846','2026-12-30 20:27:05.626846','2026-11-30 20:27:05.630322',NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42471e68d4b63c451e18519','01a22e23c41073619c0d7d265378f53c','01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3a375228fb90b5c78ae4de6','MEMBER','PENDING','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.636148','2026-12-30 20:27:05.636148',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c42676558eaa43845717d150','01a22e23c41073619c0d7d265378f53c','01a22e23c36573eba568baa6c870250a','01a22e23c38573c0885194c15cc70dbb','MEMBER','ENDED','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.638225',NULL,'2026-11-30 20:27:05.639370',NULL);
INSERT INTO "memberships" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c42b7393a91e0e3c9c0f8fdc','01a22e23c3ad729cbfaa5294a3aa5fd6','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','MEMBER','PENDING','01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c39f7015bdb9efa289da4879','2026-11-30 20:27:05.642824','2026-12-30 20:27:05.642824',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43e7255a0705a8ce089aed2','01a22e23c43d73a0b3e799a64e66aaa8','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','ADMINISTRATOR','ACTIVE','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.661763',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c440765a914702d615a81aa2','01a22e23c43d73a0b3e799a64e66aaa8','01a22e23c36573eba568baa6c870250a','01a22e23c38573c0885194c15cc70dbb','ADMINISTRATOR','ACTIVE','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.664281',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44572dca4d7fcb40c0ebbea','01a22e23c43d73a0b3e799a64e66aaa8','01a22e23c36573eba568baa6c870250a','01a22e23c44371d1922340f60bbc27f8','MEMBER','ACTIVE','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.669419',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44a701a8decb8e3016c2240','01a22e23c43d73a0b3e799a64e66aaa8','01a22e23c36573eba568baa6c870250a','01a22e23c448762f9fbe78b2ee87da7a','MEMBER','ACTIVE','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.674082',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44f73e2b9e146b6b07e2138','01a22e23c43d73a0b3e799a64e66aaa8','01a22e23c36573eba568baa6c870250a','01a22e23c44d73c0a8d2d00a385f2429','MEMBER','ACTIVE','01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','2026-11-30 20:27:05.679409',NULL,NULL,NULL);
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
INSERT INTO "organisations" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3ad729cbfaa5294a3aa5fd6','Initech N.V.','initech n.v.','KVK','33333333','ACTIVATED','2026-11-30 20:27:05.515631','2026-11-30 20:27:05.520454','MANUAL_REVIEW','2026-11-30 20:27:05.520454',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:27:05.520454');
INSERT INTO "organisations" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c41073619c0d7d265378f53c','acme Sales B.V.','acme sales b.v.','KVK','11111111','ACTIVATED','2026-11-30 20:27:05.616087','2026-11-30 20:27:05.617664','MANUAL_REVIEW','2026-11-30 20:27:05.617664',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:27:05.617664');
INSERT INTO "organisations" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c41373c693d007b65f57217d','acme Later B.V.','acme later b.v.','KVK','11111119','PENDING','2026-11-30 20:27:05.619332',NULL,NULL,NULL,NULL,NULL,NULL,0,'NONE',NULL);
INSERT INTO "organisations" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c43d73a0b3e799a64e66aaa8','Zuid ''Öst'' & Co','zuid ''ost'' & co','KVK','44444444','ACTIVATED','2026-11-30 20:27:05.661763','2026-11-30 20:27:05.662685','MANUAL_REVIEW','2026-11-30 20:27:05.662685',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:27:05.662685');
CREATE TABLE partnership_managers (
	environment_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership_managers PRIMARY KEY (environment_id, partnership_id, user_id), 
	CONSTRAINT fk_partnership_managers_partnership FOREIGN KEY(environment_id, partnership_id) REFERENCES partnerships (environment_id, id)
);
INSERT INTO "partnership_managers" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3f976829908efb478aca4fe','01a22e23c36a7711961dcf98b9a6a6aa');
INSERT INTO "partnership_managers" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3f976829908efb478aca4fe','01a22e23c39f7015bdb9efa289da4879');
INSERT INTO "partnership_managers" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3f976829908efb478aca4fe','01a22e23c3a375228fb90b5c78ae4de6');
INSERT INTO "partnership_managers" VALUES('01a22e23c3a97054b02b4e72159b6dfa','01a22e23c40676308ec8143a95fa3744','01a22e23c3a97054b02b4e747e8366e7');
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
INSERT INTO "partnerships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3f976829908efb478aca4fe','01a22e23c39f7015bdb9efa0525ac6fa',1,'ACTIVE',NULL,NULL,'2026-11-30 20:27:05.590842','2026-11-30 20:27:05.599001',NULL);
INSERT INTO "partnerships" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3f976829908efb478aca4fe','01a22e23c36573eba568baa6c870250a',0,'ACTIVE',NULL,NULL,'2026-11-30 20:27:05.590842','2026-11-30 20:27:05.599001',NULL);
INSERT INTO "partnerships" VALUES('01a22e23c3a97054b02b4e72159b6dfa','01a22e23c40676308ec8143a95fa3744','01a22e23c36573eba568baa6c870250a',1,'REQUESTED','to acme',NULL,'2026-11-30 20:27:05.606172',NULL,NULL);
INSERT INTO "partnerships" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c40676308ec8143a95fa3744','01a22e23c3a97054b02b4e72159b6dfa',0,'REQUESTED','to acme',NULL,'2026-11-30 20:27:05.606172',NULL,NULL);
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
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'8CC1F4F090402C417147ADDFFEB4D48A6C13BF19C4CDC6B2E7FD2F6EDBBE2E04',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'BEAF2C11AE9ABD2FF7C00119A25BE500E6F24260570B67EF7AC7B2935E6BD368',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'97A8D4A9C809E49202F0B5AB2490007068599A4654EE0E2C4FAFB0DFE7B68A8D',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'30189D2C18EE4C317ACE4D358ED909C15CCF2808FD5616FDFB205A5873A22FF7',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'E88A87CC007E81EF86AE70EEDC134E1552C52BA9D91396ABBC197F5DBA4141D9',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'D92A7A13CA7E821C665DFACAF703C805E980355A45766607F2F0505D76F73AA6',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'76530CADB7E1B4FE25B47729BB1D3717A3DAD9A44A8E6676FA1039CC56D126C5',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'DC9FAF84081B797D98C5F7E2F8059E444E95959F1A8BFDBC8B4D9631A7178180',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'28E0F877928040666824CE081CD8DC556B34A9B95B2B0EAA0CF662E1EC1ABADA',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e23c49a72788785e4251fb1c91f',X'90E77EB34481E8CF26D53EBC14299486D61BD8575FCCB0710344B83EB029EFBF',NULL);
CREATE TABLE removed_addresses (
	environment_id CHAR(32) NOT NULL, 
	address_hash BLOB NOT NULL, 
	removed_at DATETIME NOT NULL, 
	CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash), 
	CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "removed_addresses" VALUES('01a22e23c36573eba568baa6c870250a',X'520421C6F657F7CC20A8FA1E86514DBAD360B898E7E7DCA2703BD7161E7BBB72','2026-11-30 20:27:05.582028');
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
INSERT INTO "secrets" VALUES(X'6064780CA42CA7B7F223395FDC7B5D835EBE1F0278FBF3F899CA89F713E60E39','SIGN_UP','01a22e23c31c75bc960ce5f888efb821',NULL,'2026-11-30 20:27:05.354877','2026-12-01 20:27:05.354877','2026-11-30 20:27:05.385049',NULL);
INSERT INTO "secrets" VALUES(X'9793B533D2D1AEB98884BBB696CF49F2ABA0DCD1A99DF27EC6B42A3DE64CD8D6','SIGN_UP','01a22e23c37a72d5a0958960cd329360',NULL,'2026-11-30 20:27:05.466156','2026-12-01 20:27:05.466156','2026-11-30 20:27:05.469205',NULL);
INSERT INTO "secrets" VALUES(X'7359B778D245A915EECC0575A5E7678698FF4680923BF6AB27B336FAB24306A8','SIGN_UP','01a22e23c38a77ef9e2485b4c1031fc9',NULL,'2026-11-30 20:27:05.482297','2026-12-01 20:27:05.482297','2026-11-30 20:27:05.483898',NULL);
INSERT INTO "secrets" VALUES(X'30BBA5E8C4371890D482CFD955C66140D2E59FCD0974B80CFFC5615D18B1AC18','SIGN_UP','01a22e23c38f77bb84eac0e293d8f01c',NULL,'2026-11-30 20:27:05.486902','2026-12-01 20:27:05.486902','2026-11-30 20:27:05.488543',NULL);
INSERT INTO "secrets" VALUES(X'BCFB34810D81478306A5770DFD9E38F15684DCDF96AD92A0999323A054C82702','SIGN_UP','01a22e23c399769ea8d7f794a6829436',NULL,'2026-11-30 20:27:05.497292','2026-12-01 20:27:05.497292','2026-11-30 20:27:05.498803',NULL);
INSERT INTO "secrets" VALUES(X'65BAE6D4EC86AACB38AED594C6BFDE4AC85E8C014B3B846380F023A7AADC8372','SIGN_UP','01a22e23c39d7638945cacdb532daa80',NULL,'2026-11-30 20:27:05.501486','2026-12-01 20:27:05.501486','2026-11-30 20:27:05.502706',NULL);
INSERT INTO "secrets" VALUES(X'036BECE4E5468C514CBC144D06608D4B7B1A11E2AE71D5770898E6134620FF07','SIGN_UP','01a22e23c3a175e1ab4b3934432d8371',NULL,'2026-11-30 20:27:05.505131','2026-12-01 20:27:05.505131','2026-11-30 20:27:05.506618',NULL);
INSERT INTO "secrets" VALUES(X'D19A4C106C0609C34F175E135973EAB1D56575445F996221B5C7323E7BAF14DD','SIGN_UP','01a22e23c3a772378bd30f783aa2a746',NULL,'2026-11-30 20:27:05.511540','2026-12-01 20:27:05.511540','2026-11-30 20:27:05.512980',NULL);
INSERT INTO "secrets" VALUES(X'579B65792298968CB359417BFFEBE17B02CC72702B1FCF6B6BF4273B29BB79B4','INVITATION','01a22e23c3c07116b4acc24882c6360a',NULL,'2026-11-30 20:27:05.532545','2026-12-07 20:27:05.532545',NULL,NULL);
INSERT INTO "secrets" VALUES(X'E3BF1DE4A6E075FD21C3F330C8A182885FF459DE3227B63D8AA06E80FE4A7E66','INVITATION','01a22e23c3c5713c96e196582bfcb9f7',NULL,'2026-11-30 20:27:05.541083','2026-12-07 20:27:05.541083',NULL,NULL);
INSERT INTO "secrets" VALUES(X'E8A7E7E0FE980A238A4B843A428CABB196133E4817FE7CBF9E79F9BA6E66F673','FIRST_PASSWORD','01a22e23c3d274469309b2050123e81c',NULL,'2026-11-30 20:27:05.554200','2026-12-07 20:27:05.554200',NULL,NULL);
INSERT INTO "secrets" VALUES(X'1B950831DFEB6B64213955E85B7483374DC7481066E0373D17D7FC381C8ED48C','SIGN_UP','01a22e23c3da7106b6facd9f1cbbb2e4',NULL,'2026-11-30 20:27:05.562309','2026-12-01 20:27:05.562309','2026-11-30 20:27:05.563706',NULL);
INSERT INTO "secrets" VALUES(X'7845EE8087AA52349F7C1E821BDA8FFA79D3521FEBE9AAF56809E74AFE173843','SIGN_UP','01a22e23c3e171b3b3c6a4e511480cd5',NULL,'2026-11-30 20:27:05.569047','2026-12-01 20:27:05.569047','2026-11-30 20:27:05.570447',NULL);
INSERT INTO "secrets" VALUES(X'4E9FB82A25668D9C01257F9A10081C576B860F912138E82BA8EABFE47ED76CF7','RECOVERY','01a22e23c363705dbce92b2145925cb5',NULL,'2026-11-30 20:27:05.584038','2026-11-30 20:57:05.584038',NULL,NULL);
INSERT INTO "secrets" VALUES(X'89293FCA0B4FE848A1F8AEF219A8DAA26215935EB124A1370740905841A530E5','RECLAIM','01a22e23c363705dbce92b2145925cb5','alice@acme.example','2026-11-30 20:27:05.584038','2026-11-30 20:57:05.584038',NULL,NULL);
INSERT INTO "secrets" VALUES(X'8F6F4398A14F79D594A2A3E7B819E81139CB5FE1029412EDE130CC3022092759','SIGN_UP','01a22e23c3f271dfa25193912110e45a',NULL,'2026-11-30 20:27:05.586865','2026-12-01 20:27:05.586865','2026-11-30 20:27:05.588054',NULL);
INSERT INTO "secrets" VALUES(X'39C119F7D5CDAE14ED407B2721A4EEDAA76E8C7ACF67F4B192646B18E9123DDF','SIGN_UP','01a22e23c4377654a1a91080671e1894',NULL,'2026-11-30 20:27:05.655224','2026-12-01 20:27:05.655224','2026-11-30 20:27:05.656522',NULL);
INSERT INTO "secrets" VALUES(X'45DFDB00B49163E2FB0BA8C115177F86E497E26C44BCFE9DAE83CF00873D146D','SIGN_UP','01a22e23c441728eaf8af75c35f9e972',NULL,'2026-11-30 20:27:05.665688','2026-12-01 20:27:05.665688','2026-11-30 20:27:05.666757',NULL);
INSERT INTO "secrets" VALUES(X'3A8DD705D4360706248AC2D33FFC1F599A2858EC1F752E2FB91FF72491689C0D','SIGN_UP','01a22e23c44676f68e3ce1273828107e',NULL,'2026-11-30 20:27:05.670621','2026-12-01 20:27:05.670621','2026-11-30 20:27:05.671624',NULL);
INSERT INTO "secrets" VALUES(X'EF0914391D06FBE3C69DF54D59F8F50180EB9118E2D431CE5C5B7A09BB109040','SIGN_UP','01a22e23c44b70d299bdaeb2c61721ce',NULL,'2026-11-30 20:27:05.675206','2026-12-01 20:27:05.675206','2026-11-30 20:27:05.676368',NULL);
INSERT INTO "secrets" VALUES(X'B286E5078CD0D3B2CCC4080FCDDAC19FB277440A10BA771CB44C72DE19E87795','SIGN_UP','01a22e23c45075128ce05c655d9e8f4d',NULL,'2026-11-30 20:27:05.680531','2026-12-01 20:27:05.680531','2026-11-30 20:27:05.681681',NULL);
INSERT INTO "secrets" VALUES(X'8C44C0F902A99AD767FD519955F9299CAB15A71A478490FD96CDFD7CE2D4CA57','SIGN_UP','01a22e23c45a75c9ae4c29cf3ea1626a',NULL,'2026-11-30 20:27:05.690590','2026-12-01 20:27:05.690590','2026-11-30 20:27:05.691631',NULL);
INSERT INTO "secrets" VALUES(X'AC02C14329740F0F088C960DDE6C8A922FE444A9E68CF60290B0787F7EDBEF60','SIGN_UP','01a22e23c46577339ebbe346b81c5d8c',NULL,'2026-11-30 20:27:05.701063','2026-12-01 20:27:05.701063','2026-11-30 20:27:05.702207',NULL);
INSERT INTO "secrets" VALUES(X'2EC84459B5AA491A9FD7D797A14346935C55EE78EE695B552DB5C367C59CB08E','SIGN_UP','01a22e23c49772f9a730056253458da6',NULL,'2026-11-30 20:27:05.750909','2026-12-01 20:27:05.750909','2026-11-30 20:27:05.753351',NULL);
INSERT INTO "secrets" VALUES(X'968A8076E498063F72FE8993664B08C86E9717799BC77D6D748D9C74515599C0','UNDO_ACCOUNT_CHANGE','01a22e23c49a72788785e4251fb1c91f','TWO_FACTOR_ENABLED','2026-11-30 20:27:05.762467','2026-12-14 20:27:05.762467',NULL,NULL);
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
INSERT INTO "sessions" VALUES('01a22e23c363705dbce92b2145925cb5','01a22e23c37670e7a60a0a91a7bf1ca4',X'0EBEB3457E72A69DEA6D19FDC2A892646798149D3E6DD3291C6F65E25DF3D0B9','2026-11-30 20:27:05.385049','2026-11-30 20:27:05.385049','2026-11-30 20:27:05.385049','2026-12-30 20:27:05.385049','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c38475308484ac288d80adee','01a22e23c38873c7bd8879dcf4a4dee9',X'2B77CFDBDC8E1D9AEB6DE8AD85141EF5A4D5CC81638BDC99E70E52CA23462279','2026-11-30 20:27:05.469205','2026-11-30 20:27:05.469205','2026-11-30 20:27:05.469205','2026-12-30 20:27:05.469205','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c38c7316954737f637ced3ec','01a22e23c38d764c9412153118b8c0af',X'8304E23FCBF69F6A812E787BDF3612A97E39D317FCB926521EA2C5BD26A1326C','2026-11-30 20:27:05.483898','2026-11-30 20:27:05.483898','2026-11-30 20:27:05.483898','2026-12-30 20:27:05.483898','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c3917708b9163195c1c31ebe','01a22e23c3927046802c631627e0de61',X'85A04BFE9A9DF59A59F4F9A09865349D4E6CDF24252201599CCF65FBC1E21906','2026-11-30 20:27:05.488543','2026-11-30 20:27:05.488543','2026-11-30 20:27:05.488543','2026-12-30 20:27:05.488543','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c39b73ab88098ca090bde2e0','01a22e23c39c76249a15499ac7323f2f',X'B4F8718FE6BB7D2A8E971FF17D51C003C1C0D1B48A9D1C7C6F516E49DE802A86','2026-11-30 20:27:05.498803','2026-11-30 20:27:05.498803','2026-11-30 20:27:05.498803','2026-12-30 20:27:05.498803','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c39f7015bdb9ef9e04527f12','01a22e23c39f7015bdb9efa4996f812a',X'704F255D391B90A25C0E7589B0A328F78C60D3649FCD9DD4763C77E00281DF9D','2026-11-30 20:27:05.502706','2026-11-30 20:27:05.502706','2026-11-30 20:27:05.502706','2026-12-30 20:27:05.502706','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c3a375228fb90b5ab1125a15','01a22e23c3a47443b15d4f8073908fbd',X'7F203D43B1FE5CA82696F2EC904848FE936F7346E38E0179F7F5487F13D07A9B','2026-11-30 20:27:05.506618','2026-11-30 20:27:05.506618','2026-11-30 20:27:05.506618','2026-12-30 20:27:05.506618','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c3a97054b02b4e70af4faa2d','01a22e23c3aa7482bfa5d03c7d6d2b6b',X'CD9C86E52C8FE5B2C00DC132E57FA292D50607F5D4E89FDB73E390DC3E037D85','2026-11-30 20:27:05.512980','2026-11-30 20:27:05.512980','2026-11-30 20:27:05.512980','2026-12-30 20:27:05.512980','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c3dc74219409d3ade57d233f','01a22e23c3dd77709c4c854c18d60232',X'6E6EBE1268626DD0E917A05608660B6B4396E651B3C4761DD58B4B266932A1E2','2026-11-30 20:27:05.563706','2026-11-30 20:27:05.563706','2026-11-30 20:27:05.563706','2026-12-30 20:27:05.563706','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c3e27075b6050bb2806ff59b','01a22e23c3e371f489ec0bedb5bb573f',X'5A13ADE178AB8E015253EB26724415E35A124A22F2A95F7AB855FB5FF2C6BAD5','2026-11-30 20:27:05.570447','2026-11-30 20:27:05.570447','2026-11-30 20:27:05.570447','2026-12-30 20:27:05.570447','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c3f4725ea01b831fb8519c44','01a22e23c3f575e689146fa8157305c1',X'34C1B69FA11009C415573DB6F330493FBE78099D954879AF155109D6C46224C9','2026-11-30 20:27:05.588054','2026-11-30 20:27:05.588054','2026-11-30 20:27:05.588054','2026-12-30 20:27:05.588054','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c439727bae6cf0f907b62cf5','01a22e23c43a72ce92d8613e55e5228e',X'D292FCA3B6078ED679C0500FE599ABEEFCEFA1D53FB038EBC0AEA53267A92626','2026-11-30 20:27:05.656522','2026-11-30 20:27:05.656522','2026-11-30 20:27:05.656522','2026-12-30 20:27:05.656522','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c44371d1922340f437b66285','01a22e23c44475db86007361d4bf12b3',X'4385F4F4F034298D206F95AF2B35CD5751D4B410A6A88C5356460225BA98B9AB','2026-11-30 20:27:05.666757','2026-11-30 20:27:05.666757','2026-11-30 20:27:05.666757','2026-12-30 20:27:05.666757','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c448762f9fbe78b078ad79a6','01a22e23c4497357be98e1fbe5a0c6ac',X'5CC9AA00D612834C230E302F705B6B58107FF4F2C45908901F81A031785AAC25','2026-11-30 20:27:05.671624','2026-11-30 20:27:05.671624','2026-11-30 20:27:05.671624','2026-12-30 20:27:05.671624','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c44c774d96a491dc8113c126','01a22e23c44e7562962e5bad0d65cc98',X'277B7F2E3AFBC370C2BC97F75CF5B4DF37455359D358416BAAD73FB2E7812A95','2026-11-30 20:27:05.676368','2026-11-30 20:27:05.676368','2026-11-30 20:27:05.676368','2026-12-30 20:27:05.676368','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c451763e97ed88421687a108','01a22e23c452743c8569b2f5f7998564',X'A7656D32FF7559F10BD14510F80408753B5C00C098928E905BC244CDC81AE0D7','2026-11-30 20:27:05.681681','2026-11-30 20:27:05.681681','2026-11-30 20:27:05.681681','2026-12-30 20:27:05.681681','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c45b77d5a8348690e33d0dfa','01a22e23c45d76a5bbb93b10fb75f389',X'4CB05038B5BB07770F5A69B913D27BB127EEC2D56E6D8D98F1BB612D1D42890C','2026-11-30 20:27:05.691631','2026-11-30 20:27:05.691631','2026-11-30 20:27:05.691631','2026-12-30 20:27:05.691631','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c46671ffb45ac9484ca1aab2','01a22e23c46771f6baad4fb17d16f364',X'07937BBB297FA5363CCDCB9532F0C708197F81ED00E2298159F479ABD00A5130','2026-11-30 20:27:05.702207','2026-11-30 20:27:05.702207','2026-11-30 20:27:05.702207','2026-12-30 20:27:05.702207','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e23c49a72788785e4251fb1c91f','01a22e23c49c73649f8a749a94c637ff',X'9C0AEEB25DAC01FC9414FE005A83C7101403F6D53485E5156066F84C435E6E92','2026-11-30 20:27:05.753351','2026-11-30 20:27:05.753351','2026-11-30 20:27:05.753351','2026-12-30 20:27:05.753351','tests',NULL,NULL,NULL,NULL);
CREATE TABLE sign_ups (
	id CHAR(32) NOT NULL, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_ups PRIMARY KEY (id)
);
INSERT INTO "sign_ups" VALUES('01a22e23c31c75bc960ce5f888efb821','alice@acme.example','alice@acme.example','en','2026-11-30 20:27:05.354877');
INSERT INTO "sign_ups" VALUES('01a22e23c37a72d5a0958960cd329360','bob@acme.example','bob@acme.example','en','2026-11-30 20:27:05.466156');
INSERT INTO "sign_ups" VALUES('01a22e23c38a77ef9e2485b4c1031fc9','carol@globex.example','carol@globex.example','en','2026-11-30 20:27:05.482297');
INSERT INTO "sign_ups" VALUES('01a22e23c38f77bb84eac0e293d8f01c','dave@globex.example','dave@globex.example','en','2026-11-30 20:27:05.486902');
INSERT INTO "sign_ups" VALUES('01a22e23c399769ea8d7f794a6829436','frank@frank.example','frank@frank.example','en','2026-11-30 20:27:05.497292');
INSERT INTO "sign_ups" VALUES('01a22e23c39d7638945cacdb532daa80','ina@initech.example','ina@initech.example','en','2026-11-30 20:27:05.501486');
INSERT INTO "sign_ups" VALUES('01a22e23c3a175e1ab4b3934432d8371','iris@initech.example','iris@initech.example','en','2026-11-30 20:27:05.505131');
INSERT INTO "sign_ups" VALUES('01a22e23c3a772378bd30f783aa2a746','hank@umbrella.example','hank@umbrella.example','en','2026-11-30 20:27:05.511540');
INSERT INTO "sign_ups" VALUES('01a22e23c3da7106b6facd9f1cbbb2e4','acme-blocked@acme.example','acme-blocked@acme.example','en','2026-11-30 20:27:05.562309');
INSERT INTO "sign_ups" VALUES('01a22e23c3e171b3b3c6a4e511480cd5','acme-removed@acme.example','acme-removed@acme.example','en','2026-11-30 20:27:05.569047');
INSERT INTO "sign_ups" VALUES('01a22e23c3f271dfa25193912110e45a','acme-member@acme.example','acme-member@acme.example','en','2026-11-30 20:27:05.586865');
INSERT INTO "sign_ups" VALUES('01a22e23c4377654a1a91080671e1894','eve@acme.example','eve@acme.example','en','2026-11-30 20:27:05.655224');
INSERT INTO "sign_ups" VALUES('01a22e23c441728eaf8af75c35f9e972','ada@acme.example','ada@acme.example','en','2026-11-30 20:27:05.665688');
INSERT INTO "sign_ups" VALUES('01a22e23c44676f68e3ce1273828107e','bo@acme.example','bo@acme.example','en','2026-11-30 20:27:05.670621');
INSERT INTO "sign_ups" VALUES('01a22e23c44b70d299bdaeb2c61721ce','çelik@acme.example','çelik@acme.example','en','2026-11-30 20:27:05.675206');
INSERT INTO "sign_ups" VALUES('01a22e23c45075128ce05c655d9e8f4d','lea@lea.example','lea@lea.example','en','2026-11-30 20:27:05.680531');
INSERT INTO "sign_ups" VALUES('01a22e23c45a75c9ae4c29cf3ea1626a','mia@mia.example','mia@mia.example','en','2026-11-30 20:27:05.690590');
INSERT INTO "sign_ups" VALUES('01a22e23c46577339ebbe346b81c5d8c','bas@acme.example','bas@acme.example','en','2026-11-30 20:27:05.701063');
INSERT INTO "sign_ups" VALUES('01a22e23c49772f9a730056253458da6','gavin@hooli.example','gavin@hooli.example','en','2026-11-30 20:27:05.750909');
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
INSERT INTO "throttles" VALUES(X'586DF10FACE7285017FF21F57098323EE077859467EEAE26DDB8A3D7643F6555',6,'2026-11-30 20:27:05.694103','2026-12-01 20:27:05.532545');
INSERT INTO "throttles" VALUES(X'10D18B8917B1ECB3CF2E859108A591BD0317DE8D06DBBE551F658B109ABA9968',1,'2026-11-30 20:27:05.556534','2026-12-01 20:27:05.556534');
INSERT INTO "throttles" VALUES(X'F9B5BF8C6802DAF7F97F0DFF5B220E184CAB282B8EC4385F5EFA9E28B1EF77F4',1,'2026-11-30 20:27:05.584038','2026-11-30 21:27:05.584038');
INSERT INTO "throttles" VALUES(X'1F8A8B5C58B7595ECDDCBACBCD6149BE6608525B0A695479C7DA233A7656B079',1,'2026-11-30 20:27:05.584038','2026-11-30 21:27:05.584038');
INSERT INTO "throttles" VALUES(X'663E0DCAA572E663F44AFE7EF13585B94264E006113DD326F4355B923816CECE',1,'2026-11-30 20:27:05.584038','2026-11-30 21:27:05.584038');
INSERT INTO "throttles" VALUES(X'F8DF498B06037360946CC40749C5D70738505B4D20380591692582752C2F65A0',1,'2026-11-30 20:27:05.762467','2026-12-01 20:27:05.762467');
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
INSERT INTO "user_counts" VALUES('01a22e23c36573eba568baa6c870250a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e23c36573eba568baa6c870250a','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e23c36573eba568baa6c870250a','INVITED','BASIC_USER',4);
INSERT INTO "user_counts" VALUES('01a22e23c36573eba568baa6c870250a','ACTIVE','BASIC_USER',5);
INSERT INTO "user_counts" VALUES('01a22e23c38c7316954737f8307bc3d8','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e23c38c7316954737f8307bc3d8','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e23c38c7316954737f8307bc3d8','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e23c38c7316954737f8307bc3d8','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e23c38c7316954737f8307bc3d8','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e23c39b73ab88098ca22bb4d773','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e23c39b73ab88098ca22bb4d773','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e23c3a97054b02b4e72159b6dfa','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e23c3a97054b02b4e72159b6dfa','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e23c36573eba568baa6c870250a','INVITED','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e23c36573eba568baa6c870250a','BLOCKED','BASIC_USER',2);
INSERT INTO "user_counts" VALUES('01a22e23c36573eba568baa6c870250a','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e23c452743c8569b2f1ddcf3ace','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e23c452743c8569b2f1ddcf3ace','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e23c45c773398ea905c076eeb1a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e23c45c773398ea905c076eeb1a','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e23c49a72788785e4271077d2e0','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e23c49a72788785e4271077d2e0','ACTIVE','ADMINISTRATOR',1);
CREATE TABLE user_words (
	environment_id CHAR(32) NOT NULL, 
	word TEXT NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_words PRIMARY KEY (environment_id, word, user_id), 
	CONSTRAINT fk_user_words_environment_id_user_id_users FOREIGN KEY(environment_id, user_id) REFERENCES users (environment_id, id) ON DELETE CASCADE
);
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','acme','01a22e23c36a7711961dcf98b9a6a6aa');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','de','01a22e23c36a7711961dcf98b9a6a6aa');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c36a7711961dcf98b9a6a6aa');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','vries','01a22e23c36a7711961dcf98b9a6a6aa');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','acme','01a22e23c38573c0885194c15cc70dbb');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c38573c0885194c15cc70dbb');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','jansen','01a22e23c38573c0885194c15cc70dbb');
INSERT INTO "user_words" VALUES('01a22e23c38c7316954737f8307bc3d8','example','01a22e23c38d764c9412152fc556d16b');
INSERT INTO "user_words" VALUES('01a22e23c38c7316954737f8307bc3d8','globex','01a22e23c38d764c9412152fc556d16b');
INSERT INTO "user_words" VALUES('01a22e23c38c7316954737f8307bc3d8','smit','01a22e23c38d764c9412152fc556d16b');
INSERT INTO "user_words" VALUES('01a22e23c38c7316954737f8307bc3d8','bakker','01a22e23c3917708b91631974ed6458d');
INSERT INTO "user_words" VALUES('01a22e23c38c7316954737f8307bc3d8','example','01a22e23c3917708b91631974ed6458d');
INSERT INTO "user_words" VALUES('01a22e23c38c7316954737f8307bc3d8','globex','01a22e23c3917708b91631974ed6458d');
INSERT INTO "user_words" VALUES('01a22e23c39b73ab88098ca22bb4d773','example','01a22e23c39b73ab88098ca418965803');
INSERT INTO "user_words" VALUES('01a22e23c39b73ab88098ca22bb4d773','visser','01a22e23c39b73ab88098ca418965803');
INSERT INTO "user_words" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','example','01a22e23c39f7015bdb9efa289da4879');
INSERT INTO "user_words" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','initech','01a22e23c39f7015bdb9efa289da4879');
INSERT INTO "user_words" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','kok','01a22e23c39f7015bdb9efa289da4879');
INSERT INTO "user_words" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','example','01a22e23c3a375228fb90b5c78ae4de6');
INSERT INTO "user_words" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','initech','01a22e23c3a375228fb90b5c78ae4de6');
INSERT INTO "user_words" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','kok','01a22e23c3a375228fb90b5c78ae4de6');
INSERT INTO "user_words" VALUES('01a22e23c3a97054b02b4e72159b6dfa','example','01a22e23c3a97054b02b4e747e8366e7');
INSERT INTO "user_words" VALUES('01a22e23c3a97054b02b4e72159b6dfa','mol','01a22e23c3a97054b02b4e747e8366e7');
INSERT INTO "user_words" VALUES('01a22e23c3a97054b02b4e72159b6dfa','umbrella','01a22e23c3a97054b02b4e747e8366e7');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a',';acme','01a22e23c3c07116b4acc24964aead0e');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c3c07116b4acc24964aead0e');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','pending','01a22e23c3c07116b4acc24964aead0e');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','added','01a22e23c3d274469309b206a388ceba');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c3d274469309b206a388ceba');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c3d875a9844d2ca3eba31c32');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','blocked','01a22e23c3dc74219409d3afa44d7e49');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c3dc74219409d3afa44d7e49');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c3f4725ea01b832103f715c5');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','member','01a22e23c3f4725ea01b832103f715c5');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','acme','01a22e23c439727bae6cf0fb3ba3f29a');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c439727bae6cf0fb3ba3f29a');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','zwart','01a22e23c439727bae6cf0fb3ba3f29a');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','acme','01a22e23c44371d1922340f60bbc27f8');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','de','01a22e23c44371d1922340f60bbc27f8');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c44371d1922340f60bbc27f8');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','wit','01a22e23c44371d1922340f60bbc27f8');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','acme','01a22e23c448762f9fbe78b2ee87da7a');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c448762f9fbe78b2ee87da7a');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','wit','01a22e23c448762f9fbe78b2ee87da7a');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','=celik','01a22e23c44d73c0a8d2d00a385f2429');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','acme','01a22e23c44d73c0a8d2d00a385f2429');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c44d73c0a8d2d00a385f2429');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','kaya','01a22e23c44d73c0a8d2d00a385f2429');
INSERT INTO "user_words" VALUES('01a22e23c452743c8569b2f1ddcf3ace','example','01a22e23c452743c8569b2f3e95477e0');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c45670979d94b6ee0f3838f7');
INSERT INTO "user_words" VALUES('01a22e23c45c773398ea905c076eeb1a','example','01a22e23c45c773398ea905e3df03c88');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c45e73d3a30df3e4ee8deedb');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','acme','01a22e23c46671ffb45ac94a16bd69ca');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','blok','01a22e23c46671ffb45ac94a16bd69ca');
INSERT INTO "user_words" VALUES('01a22e23c36573eba568baa6c870250a','example','01a22e23c46671ffb45ac94a16bd69ca');
INSERT INTO "user_words" VALUES('01a22e23c49a72788785e4271077d2e0','bel','01a22e23c49b745d9742b2b31a20fb08');
INSERT INTO "user_words" VALUES('01a22e23c49a72788785e4271077d2e0','example','01a22e23c49b745d9742b2b31a20fb08');
INSERT INTO "user_words" VALUES('01a22e23c49a72788785e4271077d2e0','hooli','01a22e23c49b745d9742b2b31a20fb08');
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
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c36a7711961dcf98b9a6a6aa','01a22e23c363705dbce92b2145925cb5','Alice de Vries','alice de vries','alice@acme.example','alice@acme.example','alice@acme.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:27:05.385049','2026-11-30 20:27:05.385049','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c38573c0885194c15cc70dbb','01a22e23c38475308484ac288d80adee','Bob Jansen','bob jansen','bob@acme.example','bob@acme.example','bob@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:27:05.469205','2026-11-30 20:27:05.469205','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c38d764c9412152fc556d16b','01a22e23c38c7316954737f637ced3ec','Carol Smit','carol smit','carol@globex.example','carol@globex.example','carol@globex.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:27:05.483898','2026-11-30 20:27:05.483898','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c38c7316954737f8307bc3d8','01a22e23c3917708b91631974ed6458d','01a22e23c3917708b9163195c1c31ebe','Dave Bakker','dave bakker','dave@globex.example','dave@globex.example','dave@globex.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:27:05.488543','2026-11-30 20:27:05.488543','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c39b73ab88098ca22bb4d773','01a22e23c39b73ab88098ca418965803','01a22e23c39b73ab88098ca090bde2e0','Frank Visser','frank visser','frank@frank.example','frank@frank.example','frank@frank.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:27:05.498803','2026-11-30 20:27:05.498803','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c39f7015bdb9efa289da4879','01a22e23c39f7015bdb9ef9e04527f12','Ina Kok','ina kok','ina@initech.example','ina@initech.example','ina@initech.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:27:05.502706','2026-11-30 20:27:05.502706','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c39f7015bdb9efa0525ac6fa','01a22e23c3a375228fb90b5c78ae4de6','01a22e23c3a375228fb90b5ab1125a15','Iris Kok','iris kok','iris@initech.example','iris@initech.example','iris@initech.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:27:05.506618','2026-11-30 20:27:05.506618','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c3a97054b02b4e72159b6dfa','01a22e23c3a97054b02b4e747e8366e7','01a22e23c3a97054b02b4e70af4faa2d','Hank Mol','hank mol','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:27:05.512980','2026-11-30 20:27:05.512980','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3c07116b4acc24964aead0e',NULL,NULL,NULL,'acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','INVITED',1,'2026-11-30 20:27:05.532545',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3d274469309b206a388ceba',NULL,'acme Added','acme added','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','BASIC_USER','INVITED',0,'2026-11-30 20:27:05.554200',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3d875a9844d2ca3eba31c32','01a22e23c39b73ab88098ca090bde2e0','Frank','frank','frank@frank.example','frank@frank.example','frank@frank.example','BASIC_USER','INVITED',0,'2026-11-30 20:27:05.556534',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3dc74219409d3afa44d7e49','01a22e23c3dc74219409d3ade57d233f','acme Blocked','acme blocked','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 20:27:05.563706','2026-11-30 20:27:05.563706','2026-11-30 20:27:00.000000','the acme reason');
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c3f4725ea01b832103f715c5','01a22e23c3f4725ea01b831fb8519c44','acme Member','acme member','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:27:05.588054','2026-11-30 20:27:05.588054','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c439727bae6cf0fb3ba3f29a','01a22e23c439727bae6cf0f907b62cf5','Eve Zwart','eve zwart','eve@acme.example','eve@acme.example','eve@acme.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:27:05.656522','2026-11-30 20:27:05.656522','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44371d1922340f60bbc27f8','01a22e23c44371d1922340f437b66285','Ada de Wit','ada de wit','ada@acme.example','ada@acme.example','ada@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:27:05.666757','2026-11-30 20:27:05.666757','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c448762f9fbe78b2ee87da7a','01a22e23c448762f9fbe78b078ad79a6','Bo Wit','bo wit','bo@acme.example','bo@acme.example','bo@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:27:05.671624','2026-11-30 20:27:05.671624','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c44d73c0a8d2d00a385f2429','01a22e23c44c774d96a491dc8113c126','Çelik Kaya','celik kaya','çelik@acme.example','çelik@acme.example','çelik@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:27:05.676368','2026-11-30 20:27:05.676368','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c452743c8569b2f1ddcf3ace','01a22e23c452743c8569b2f3e95477e0','01a22e23c451763e97ed88421687a108','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:27:05.681681','2026-11-30 20:27:05.681681','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c45670979d94b6ee0f3838f7','01a22e23c451763e97ed88421687a108','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','BASIC_USER','INVITED',0,'2026-11-30 20:27:05.685819',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e23c45c773398ea905c076eeb1a','01a22e23c45c773398ea905e3df03c88','01a22e23c45b77d5a8348690e33d0dfa','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:27:05.691631','2026-11-30 20:27:05.691631','2026-11-30 20:27:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c45e73d3a30df3e4ee8deedb','01a22e23c45b77d5a8348690e33d0dfa','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','BASIC_USER','INVITED',0,'2026-11-30 20:27:05.694103',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e23c36573eba568baa6c870250a','01a22e23c46671ffb45ac94a16bd69ca','01a22e23c46671ffb45ac9484ca1aab2','Bas Blok','bas blok','bas@acme.example','bas@acme.example','bas@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 20:27:05.702207','2026-11-30 20:27:05.702207','2026-11-30 20:27:00.000000','a "reason" with lines');
INSERT INTO "users" VALUES('01a22e23c49a72788785e4271077d2e0','01a22e23c49b745d9742b2b31a20fb08','01a22e23c49a72788785e4251fb1c91f','Gavin Bel','gavin bel','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:27:05.753351','2026-11-30 20:27:05.753351','2026-11-30 20:27:00.000000',NULL);
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
CREATE UNIQUE INDEX uq_organisations_proven ON organisations (scheme, number) WHERE verification <> 'NONE';
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
