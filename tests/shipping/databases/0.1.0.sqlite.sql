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
INSERT INTO "account_audit_events" VALUES('01a22e2f38ca7302aee484fb54bf205b','01a22e2f38da779d911e810dd85ac4f0','2026-11-30 20:39:36.353707','sign_up.requested',NULL,'sign_up','01a22e2f38ca7302aee484fb54bf205b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f394d7067b3757b2e58fedc28','01a22e2f394e7646b464eff336d3e47b','2026-11-30 20:39:36.417499','account.created','01a22e2f394d7067b3757b2e58fedc28','account','01a22e2f394d7067b3757b2e58fedc28',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f394d7067b3757b2e58fedc28','01a22e2f397776b98e051a60d27106de','2026-11-30 20:39:36.417499','session.started','01a22e2f394d7067b3757b2e58fedc28','session','01a22e2f397776b98e051a5f01495877',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f39e3743988316c565961da60','01a22e2f39e47594a84d50d81a1b00e2','2026-11-30 20:39:36.675487','sign_up.requested',NULL,'sign_up','01a22e2f39e3743988316c565961da60',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a0d709fbd72d527bebcef5b','01a22e2f3a0d709fbd72d5286bce0f1f','2026-11-30 20:39:36.685226','account.created','01a22e2f3a0d709fbd72d527bebcef5b','account','01a22e2f3a0d709fbd72d527bebcef5b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a0d709fbd72d527bebcef5b','01a22e2f3a217583878ecaae4a02c49e','2026-11-30 20:39:36.685226','session.started','01a22e2f3a0d709fbd72d527bebcef5b','session','01a22e2f3a217583878ecaad72ccb55a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a3071cba500bd5008de4acb','01a22e2f3a3172fca28bf12d5e7e30f6','2026-11-30 20:39:36.752482','sign_up.requested',NULL,'sign_up','01a22e2f3a3071cba500bd5008de4acb',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a4f730aa3746ec64c78b465','01a22e2f3a4f730aa3746ec7273a952a','2026-11-30 20:39:36.782835','account.created','01a22e2f3a4f730aa3746ec64c78b465','account','01a22e2f3a4f730aa3746ec64c78b465',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a4f730aa3746ec64c78b465','01a22e2f3a597375bade35d0ee9d7fb4','2026-11-30 20:39:36.782835','session.started','01a22e2f3a4f730aa3746ec64c78b465','session','01a22e2f3a597375bade35cffb21f0a6',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a6b777ca51ed3d2f5e0a859','01a22e2f3a6b777ca51ed3d40612e1ed','2026-11-30 20:39:36.808566','sign_up.requested',NULL,'sign_up','01a22e2f3a6b777ca51ed3d2f5e0a859',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a797105a83f5bf9bc195f8d','01a22e2f3a797105a83f5bfa92abc892','2026-11-30 20:39:36.824693','account.created','01a22e2f3a797105a83f5bf9bc195f8d','account','01a22e2f3a797105a83f5bf9bc195f8d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a797105a83f5bf9bc195f8d','01a22e2f3a7b74488564c71ba61e0999','2026-11-30 20:39:36.824693','session.started','01a22e2f3a797105a83f5bf9bc195f8d','session','01a22e2f3a7b74488564c71a229d27da',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a977005b4372c17f2ccdbf5','01a22e2f3a9877eeaced184b61e960e5','2026-11-30 20:39:36.855401','sign_up.requested',NULL,'sign_up','01a22e2f3a977005b4372c17f2ccdbf5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a9d70d08500f70665917661','01a22e2f3a9d70d08500f707aa090c27','2026-11-30 20:39:36.861201','account.created','01a22e2f3a9d70d08500f70665917661','account','01a22e2f3a9d70d08500f70665917661',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3a9d70d08500f70665917661','01a22e2f3a9f76738527067ce3177dfd','2026-11-30 20:39:36.861201','session.started','01a22e2f3a9d70d08500f70665917661','session','01a22e2f3a9f76738527067b9d0e2ab1',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3ab976d882beb786cf5f6d6c','01a22e2f3ab976d882beb7882a1500d8','2026-11-30 20:39:36.889114','sign_up.requested',NULL,'sign_up','01a22e2f3ab976d882beb786cf5f6d6c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3abd74c1b68b9168e861f0ea','01a22e2f3abd74c1b68b9169411eb0c8','2026-11-30 20:39:36.893227','account.created','01a22e2f3abd74c1b68b9168e861f0ea','account','01a22e2f3abd74c1b68b9168e861f0ea',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3abd74c1b68b9168e861f0ea','01a22e2f3abf77c685a1c08ba13f4491','2026-11-30 20:39:36.893227','session.started','01a22e2f3abd74c1b68b9168e861f0ea','session','01a22e2f3abf77c685a1c08a20d41889',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3ac57632ae09ef8608fa9da5','01a22e2f3ac6702d81d0ce9c70b36bae','2026-11-30 20:39:36.901621','sign_up.requested',NULL,'sign_up','01a22e2f3ac57632ae09ef8608fa9da5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3ac9760c8707db0db243c57a','01a22e2f3ac9760c8707db0e9145d33f','2026-11-30 20:39:36.904709','account.created','01a22e2f3ac9760c8707db0db243c57a','account','01a22e2f3ac9760c8707db0db243c57a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3ac9760c8707db0db243c57a','01a22e2f3aca745ebf09623c70df56a5','2026-11-30 20:39:36.904709','session.started','01a22e2f3ac9760c8707db0db243c57a','session','01a22e2f3aca745ebf09623b4ea87fb8',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3ad0718e906fb70e025a48e5','01a22e2f3ad172259d4d1dd420e26b61','2026-11-30 20:39:36.912691','sign_up.requested',NULL,'sign_up','01a22e2f3ad0718e906fb70e025a48e5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3adb74c3aba5ecaa10c8f0eb','01a22e2f3adb74c3aba5ecabb3bdfe79','2026-11-30 20:39:36.914167','account.created','01a22e2f3adb74c3aba5ecaa10c8f0eb','account','01a22e2f3adb74c3aba5ecaa10c8f0eb',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3adb74c3aba5ecaa10c8f0eb','01a22e2f3ae57408943a083363f8ed9a','2026-11-30 20:39:36.914167','session.started','01a22e2f3adb74c3aba5ecaa10c8f0eb','session','01a22e2f3ae47155a1b11a49debbaa88',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3b827525b5cc76af13db0ba6','01a22e2f3b827525b5cc76b13c2aec4b','2026-11-30 20:39:37.090469','sign_up.requested',NULL,'sign_up','01a22e2f3b827525b5cc76af13db0ba6',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3b857180bada0454c6360f75','01a22e2f3b857180bada04559c0b3ae8','2026-11-30 20:39:37.092620','account.created','01a22e2f3b857180bada0454c6360f75','account','01a22e2f3b857180bada0454c6360f75',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3b857180bada0454c6360f75','01a22e2f3b86766fb821f974fd63cc5b','2026-11-30 20:39:37.092620','session.started','01a22e2f3b857180bada0454c6360f75','session','01a22e2f3b86766fb821f9737225ee19',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3b897716acb4d3e7dd76f8bf','01a22e2f3b897716acb4d3e919da53b2','2026-11-30 20:39:37.097494','sign_up.requested',NULL,'sign_up','01a22e2f3b897716acb4d3e7dd76f8bf',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3b8d72f491bdf00a9f60b9d5','01a22e2f3b8d72f491bdf00b1014aecc','2026-11-30 20:39:37.101287','account.created','01a22e2f3b8d72f491bdf00a9f60b9d5','account','01a22e2f3b8d72f491bdf00a9f60b9d5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3b8d72f491bdf00a9f60b9d5','01a22e2f3b8e7720a28a20f18be0b0a2','2026-11-30 20:39:37.101287','session.started','01a22e2f3b8d72f491bdf00a9f60b9d5','session','01a22e2f3b8e7720a28a20f08d2814cf',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f394d7067b3757b2e58fedc28','01a22e2f3ba176da914acc85384aa489','2026-11-30 20:39:37.115026','account.recovery_requested',NULL,'account','01a22e2f394d7067b3757b2e58fedc28',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3ba273bea45d8728e71fb1b4','01a22e2f3ba273bea45d872ac18a1491','2026-11-30 20:39:37.122273','sign_up.requested',NULL,'sign_up','01a22e2f3ba273bea45d8728e71fb1b4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3ba3756e8ab11688e26331bc','01a22e2f3ba4777d80b823f0545c1636','2026-11-30 20:39:37.123352','account.created','01a22e2f3ba3756e8ab11688e26331bc','account','01a22e2f3ba3756e8ab11688e26331bc',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3ba3756e8ab11688e26331bc','01a22e2f3ba5723c91788302a0af2711','2026-11-30 20:39:37.123352','session.started','01a22e2f3ba3756e8ab11688e26331bc','session','01a22e2f3ba5723c91788301b1f17295',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3c2a7466bc46c93b3779cfb4','01a22e2f3c2b71d0ba5b86b05d4ede7c','2026-11-30 20:39:37.258482','sign_up.requested',NULL,'sign_up','01a22e2f3c2a7466bc46c93b3779cfb4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3c5c72669fe5333921c77e2c','01a22e2f3c5c72669fe5333a52647605','2026-11-30 20:39:37.260068','account.created','01a22e2f3c5c72669fe5333921c77e2c','account','01a22e2f3c5c72669fe5333921c77e2c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3c5c72669fe5333921c77e2c','01a22e2f3c5e7542937232874e64af78','2026-11-30 20:39:37.260068','session.started','01a22e2f3c5c72669fe5333921c77e2c','session','01a22e2f3c5e7542937232866d7609af',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3c9c770ca74fbe910d069b85','01a22e2f3c9d752aa3780799396feb92','2026-11-30 20:39:37.372455','sign_up.requested',NULL,'sign_up','01a22e2f3c9c770ca74fbe910d069b85',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3cf277de9ebf96010e80d89c','01a22e2f3cf277de9ebf96028d5a68ac','2026-11-30 20:39:37.457107','account.created','01a22e2f3cf277de9ebf96010e80d89c','account','01a22e2f3cf277de9ebf96010e80d89c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3cf277de9ebf96010e80d89c','01a22e2f3cf373b9a2ec14599b2f461c','2026-11-30 20:39:37.457107','session.started','01a22e2f3cf277de9ebf96010e80d89c','session','01a22e2f3cf373b9a2ec14586e15889f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d03736688084b956e730577','01a22e2f3d04746383134068781f02cd','2026-11-30 20:39:37.475389','sign_up.requested',NULL,'sign_up','01a22e2f3d03736688084b956e730577',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d0776adb411600f942de802','01a22e2f3d0776adb41160103c005750','2026-11-30 20:39:37.478379','account.created','01a22e2f3d0776adb411600f942de802','account','01a22e2f3d0776adb411600f942de802',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d0776adb411600f942de802','01a22e2f3d08754fa661d8f0815a8711','2026-11-30 20:39:37.478379','session.started','01a22e2f3d0776adb411600f942de802','session','01a22e2f3d08754fa661d8ef23014725',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d1c71108bcd9c723ce1adc3','01a22e2f3d1c71108bcd9c7407e9ac14','2026-11-30 20:39:37.499901','sign_up.requested',NULL,'sign_up','01a22e2f3d1c71108bcd9c723ce1adc3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d21773abe96ef74c8d74ad4','01a22e2f3d21773abe96ef757521f971','2026-11-30 20:39:37.505161','account.created','01a22e2f3d21773abe96ef74c8d74ad4','account','01a22e2f3d21773abe96ef74c8d74ad4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d21773abe96ef74c8d74ad4','01a22e2f3d237154aafab0c9aaf30ae8','2026-11-30 20:39:37.505161','session.started','01a22e2f3d21773abe96ef74c8d74ad4','session','01a22e2f3d227292821382dd32b84908',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d2a74bbbda1834086d431ed','01a22e2f3d2b7327b72d0d31d8a72fdd','2026-11-30 20:39:37.514668','sign_up.requested',NULL,'sign_up','01a22e2f3d2a74bbbda1834086d431ed',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d2c768b9bcffa585f114a43','01a22e2f3d2c768b9bcffa59a317a6cc','2026-11-30 20:39:37.516248','account.created','01a22e2f3d2c768b9bcffa585f114a43','account','01a22e2f3d2c768b9bcffa585f114a43',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d2c768b9bcffa585f114a43','01a22e2f3d30746bb1dfaef354547f54','2026-11-30 20:39:37.516248','session.started','01a22e2f3d2c768b9bcffa585f114a43','session','01a22e2f3d2d748d9872c106f83f3ad5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d4073a0b43bf3116a044e2f','01a22e2f3d41729b80c267bfdfda85d1','2026-11-30 20:39:37.536094','sign_up.requested',NULL,'sign_up','01a22e2f3d4073a0b43bf3116a044e2f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d4377a6a88003924f77ffcd','01a22e2f3d4377a6a8800393c61bf4cc','2026-11-30 20:39:37.539466','account.created','01a22e2f3d4377a6a88003924f77ffcd','account','01a22e2f3d4377a6a88003924f77ffcd',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d4377a6a88003924f77ffcd','01a22e2f3d487773972b1bfee4f99af5','2026-11-30 20:39:37.539466','session.started','01a22e2f3d4377a6a88003924f77ffcd','session','01a22e2f3d487773972b1bfd91acce01',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d5a727089c771d66cd586f2','01a22e2f3d5e730eace7803ab8bfa4cb','2026-11-30 20:39:37.562350','sign_up.requested',NULL,'sign_up','01a22e2f3d5a727089c771d66cd586f2',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d6372c498f63074b267f04c','01a22e2f3d6372c498f6307587baca44','2026-11-30 20:39:37.570671','account.created','01a22e2f3d6372c498f63074b267f04c','account','01a22e2f3d6372c498f63074b267f04c',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3d6372c498f63074b267f04c','01a22e2f3d6a73e68bf8fba58d8e99cb','2026-11-30 20:39:37.570671','session.started','01a22e2f3d6372c498f63074b267f04c','session','01a22e2f3d6a73e68bf8fba4737d1f5a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3ddf738eaf6498daeafcdab8','01a22e2f3ddf738eaf6498dc827a5b8b','2026-11-30 20:39:37.695037','sign_up.requested',NULL,'sign_up','01a22e2f3ddf738eaf6498daeafcdab8',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3de6749fbf67840bae5b1e6e','01a22e2f3de6749fbf67840ccceb8128','2026-11-30 20:39:37.701280','account.created','01a22e2f3de6749fbf67840bae5b1e6e','account','01a22e2f3de6749fbf67840bae5b1e6e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3de6749fbf67840bae5b1e6e','01a22e2f3de87245a6edf7276aa35cb8','2026-11-30 20:39:37.701280','session.started','01a22e2f3de6749fbf67840bae5b1e6e','session','01a22e2f3de77389a0a62e31b2501790',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e2f3de6749fbf67840bae5b1e6e','01a22e2f3e0173eca58a70342bd182d5','2026-11-30 20:39:37.717014','account.two_factor_enabled','01a22e2f3de6749fbf67840bae5b1e6e','account','01a22e2f3de6749fbf67840bae5b1e6e',NULL,NULL,'test');
CREATE TABLE account_emails (
	canonical TEXT NOT NULL, 
	address TEXT NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	is_primary BOOLEAN NOT NULL, 
	verified_at DATETIME NOT NULL, 
	CONSTRAINT pk_account_emails PRIMARY KEY (canonical), 
	CONSTRAINT fk_account_emails_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "account_emails" VALUES('alice@acme.example','alice@acme.example','01a22e2f394d7067b3757b2e58fedc28',1,'2026-11-30 20:39:36.417499');
INSERT INTO "account_emails" VALUES('bob@acme.example','bob@acme.example','01a22e2f3a0d709fbd72d527bebcef5b',1,'2026-11-30 20:39:36.685226');
INSERT INTO "account_emails" VALUES('carol@globex.example','carol@globex.example','01a22e2f3a4f730aa3746ec64c78b465',1,'2026-11-30 20:39:36.782835');
INSERT INTO "account_emails" VALUES('dave@globex.example','dave@globex.example','01a22e2f3a797105a83f5bf9bc195f8d',1,'2026-11-30 20:39:36.824693');
INSERT INTO "account_emails" VALUES('frank@frank.example','frank@frank.example','01a22e2f3a9d70d08500f70665917661',1,'2026-11-30 20:39:36.861201');
INSERT INTO "account_emails" VALUES('ina@initech.example','ina@initech.example','01a22e2f3abd74c1b68b9168e861f0ea',1,'2026-11-30 20:39:36.893227');
INSERT INTO "account_emails" VALUES('iris@initech.example','iris@initech.example','01a22e2f3ac9760c8707db0db243c57a',1,'2026-11-30 20:39:36.904709');
INSERT INTO "account_emails" VALUES('hank@umbrella.example','hank@umbrella.example','01a22e2f3adb74c3aba5ecaa10c8f0eb',1,'2026-11-30 20:39:36.914167');
INSERT INTO "account_emails" VALUES('acme-blocked@acme.example','acme-blocked@acme.example','01a22e2f3b857180bada0454c6360f75',1,'2026-11-30 20:39:37.092620');
INSERT INTO "account_emails" VALUES('acme-removed@acme.example','acme-removed@acme.example','01a22e2f3b8d72f491bdf00a9f60b9d5',1,'2026-11-30 20:39:37.101287');
INSERT INTO "account_emails" VALUES('acme-member@acme.example','acme-member@acme.example','01a22e2f3ba3756e8ab11688e26331bc',1,'2026-11-30 20:39:37.123352');
INSERT INTO "account_emails" VALUES('eve@acme.example','eve@acme.example','01a22e2f3c5c72669fe5333921c77e2c',1,'2026-11-30 20:39:37.260068');
INSERT INTO "account_emails" VALUES('ada@acme.example','ada@acme.example','01a22e2f3cf277de9ebf96010e80d89c',1,'2026-11-30 20:39:37.457107');
INSERT INTO "account_emails" VALUES('bo@acme.example','bo@acme.example','01a22e2f3d0776adb411600f942de802',1,'2026-11-30 20:39:37.478379');
INSERT INTO "account_emails" VALUES('çelik@acme.example','çelik@acme.example','01a22e2f3d21773abe96ef74c8d74ad4',1,'2026-11-30 20:39:37.505161');
INSERT INTO "account_emails" VALUES('lea@lea.example','lea@lea.example','01a22e2f3d2c768b9bcffa585f114a43',1,'2026-11-30 20:39:37.516248');
INSERT INTO "account_emails" VALUES('mia@mia.example','mia@mia.example','01a22e2f3d4377a6a88003924f77ffcd',1,'2026-11-30 20:39:37.539466');
INSERT INTO "account_emails" VALUES('bas@acme.example','bas@acme.example','01a22e2f3d6372c498f63074b267f04c',1,'2026-11-30 20:39:37.570671');
INSERT INTO "account_emails" VALUES('gavin@hooli.example','gavin@hooli.example','01a22e2f3de6749fbf67840bae5b1e6e',1,'2026-11-30 20:39:37.701280');
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
INSERT INTO "accounts" VALUES('01a22e2f394d7067b3757b2e58fedc28','Alice de Vries','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:36.417499');
INSERT INTO "accounts" VALUES('01a22e2f3a0d709fbd72d527bebcef5b','Bob Jansen','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:36.685226');
INSERT INTO "accounts" VALUES('01a22e2f3a4f730aa3746ec64c78b465','Carol Smit','nl','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:36.782835');
INSERT INTO "accounts" VALUES('01a22e2f3a797105a83f5bf9bc195f8d','Dave Bakker','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:36.824693');
INSERT INTO "accounts" VALUES('01a22e2f3a9d70d08500f70665917661','Frank Visser','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:36.861201');
INSERT INTO "accounts" VALUES('01a22e2f3abd74c1b68b9168e861f0ea','Ina Kok','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:36.893227');
INSERT INTO "accounts" VALUES('01a22e2f3ac9760c8707db0db243c57a','Iris Kok','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:36.904709');
INSERT INTO "accounts" VALUES('01a22e2f3adb74c3aba5ecaa10c8f0eb','Hank Mol','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:36.914167');
INSERT INTO "accounts" VALUES('01a22e2f3b857180bada0454c6360f75','acme Blocked','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.092620');
INSERT INTO "accounts" VALUES('01a22e2f3b8d72f491bdf00a9f60b9d5','acme Removed','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.101287');
INSERT INTO "accounts" VALUES('01a22e2f3ba3756e8ab11688e26331bc','acme Member','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.123352');
INSERT INTO "accounts" VALUES('01a22e2f3c5c72669fe5333921c77e2c','Eve Zwart','nl','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.260068');
INSERT INTO "accounts" VALUES('01a22e2f3cf277de9ebf96010e80d89c','Ada de Wit','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.457107');
INSERT INTO "accounts" VALUES('01a22e2f3d0776adb411600f942de802','Bo Wit','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.478379');
INSERT INTO "accounts" VALUES('01a22e2f3d21773abe96ef74c8d74ad4','Çelik Kaya','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.505161');
INSERT INTO "accounts" VALUES('01a22e2f3d2c768b9bcffa585f114a43','Lea','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.516248');
INSERT INTO "accounts" VALUES('01a22e2f3d4377a6a88003924f77ffcd','Mia','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.539466');
INSERT INTO "accounts" VALUES('01a22e2f3d6372c498f63074b267f04c','Bas Blok','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',0,NULL,'2026-11-30 20:39:37.570671');
INSERT INTO "accounts" VALUES('01a22e2f3de6749fbf67840bae5b1e6e','Gavin Bel','en','$argon2id$v=19$m=8,t=1,p=1$0y6EKgsPtoyINdZ8jf8Ktg$W6n2k5Bhc6/UTkXwW5G/dKO9bGXaMbGFrMyF6gULhoU',1,NULL,'2026-11-30 20:39:37.701280');
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
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395d763b9fcbe4bffbe4c79f','2026-11-30 20:39:36.417499','environment.created',NULL,NULL,'environment','01a22e2f395d763b9fcbe4be7a282ea4',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f397776b98e051a5ed2290def','2026-11-30 20:39:36.417499','user.joined','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f395f7488bc848182e95c2df0',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3a217583878ecaac8ae28535','2026-11-30 20:39:36.685226','user.joined','01a22e2f3a1973b794dac09aa058a4c7','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3a1973b794dac09aa058a4c7',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a4f730aa3746ec9bf425d88','2026-11-30 20:39:36.782835','environment.created',NULL,NULL,'environment','01a22e2f3a4f730aa3746ec8411a61ef',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a597375bade35ce40926360','2026-11-30 20:39:36.782835','user.joined','01a22e2f3a5677d69074add7de000c6d','01a22e2f3a4f730aa3746ec8411a61ef','user','01a22e2f3a5677d69074add7de000c6d',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a7b74488564c719492ea67f','2026-11-30 20:39:36.824693','user.joined','01a22e2f3a7a76faa2eeeb1a55223cb2','01a22e2f3a4f730aa3746ec8411a61ef','user','01a22e2f3a7a76faa2eeeb1a55223cb2',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a95759f88a047a61d1537cb','2026-11-30 20:39:36.831695','user.role_changed','01a22e2f3a5677d69074add7de000c6d','01a22e2f3a4f730aa3746ec8411a61ef','user','01a22e2f3a7a76faa2eeeb1a55223cb2','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3a9e7041946bd302a45e9835','01a22e2f3a9e7041946bd303c3c715b3','2026-11-30 20:39:36.861201','environment.created',NULL,NULL,'environment','01a22e2f3a9e7041946bd302a45e9835',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f3a9e7041946bd302a45e9835','01a22e2f3a9f76738527067ab377e6b0','2026-11-30 20:39:36.861201','user.joined','01a22e2f3a9e7041946bd304d79b8bab','01a22e2f3a9e7041946bd302a45e9835','user','01a22e2f3a9e7041946bd304d79b8bab',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3abe71d3a017543b803fffbe','2026-11-30 20:39:36.893227','environment.created',NULL,NULL,'environment','01a22e2f3abe71d3a017543a0026346c',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3abf77c685a1c0896347e7c2','2026-11-30 20:39:36.893227','user.joined','01a22e2f3abe71d3a017543c01300655','01a22e2f3abe71d3a017543a0026346c','user','01a22e2f3abe71d3a017543c01300655',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3aca745ebf09623ad2a9c7a6','2026-11-30 20:39:36.904709','user.joined','01a22e2f3ac9760c8707db0f3eb7d770','01a22e2f3abe71d3a017543a0026346c','user','01a22e2f3ac9760c8707db0f3eb7d770',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3ace76bd9f836e28bd9e6e2d','2026-11-30 20:39:36.909724','user.role_changed','01a22e2f3abe71d3a017543c01300655','01a22e2f3abe71d3a017543a0026346c','user','01a22e2f3ac9760c8707db0f3eb7d770','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','01a22e2f3adb74c3aba5ecad4e6e0610','2026-11-30 20:39:36.914167','environment.created',NULL,NULL,'environment','01a22e2f3adb74c3aba5ecac7cb2a565',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','01a22e2f3ae47155a1b11a485e4ef2c0','2026-11-30 20:39:36.914167','user.joined','01a22e2f3adc7728a689c6d197543852','01a22e2f3adb74c3aba5ecac7cb2a565','user','01a22e2f3adc7728a689c6d197543852',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3aef77a392981d42369021d7','2026-11-30 20:39:36.940939','organisation.created','01a22e2f3abe71d3a017543c01300655','01a22e2f3abe71d3a017543a0026346c','organisation','01a22e2f3aef77a392981d4010f58803',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3b18727f97eb4e32c86c473e','2026-11-30 20:39:36.963410','organisation.activation_requested','01a22e2f3abe71d3a017543c01300655','01a22e2f3abe71d3a017543a0026346c','organisation','01a22e2f3aef77a392981d4010f58803',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3b3270709273871b24214e61','2026-11-30 20:39:36.963410','organisation.activated',NULL,NULL,'organisation','01a22e2f3aef77a392981d4010f58803','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3b3473d0844d3a3b9cbef200','2026-11-30 20:39:36.963410','organisation.verified',NULL,NULL,'organisation','01a22e2f3aef77a392981d4010f58803','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b4e730893bee0099698307a','2026-11-30 20:39:37.023492','user.invited','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3b43720c93ec6e03f51e1ace',NULL,'{"invitation": "01a22e2f-3b43-720c-93ec-6e02a4315843", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b5571f884de8c0e0ec66c86','2026-11-30 20:39:37.044658','user.invited','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3b5571f884de8c0c163616d7',NULL,'{"invitation": "01a22e2f-3b55-71f8-84de-8c0b62ca4d92", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b6f72cfb850a1cdb49f7809','2026-11-30 20:39:37.048660','invitation.revoked','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3b5571f884de8c0c163616d7',NULL,'{"invitation": "01a22e2f-3b55-71f8-84de-8c0b62ca4d92", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b7477ec9ae65721c060d357','2026-11-30 20:39:37.073019','user.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3b73759eb8867a10192dbfbc',NULL,'{"invitation": "01a22e2f-3b73-759e-b886-7a0f0abb34a9", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b817330ba48d372d0821979','2026-11-30 20:39:37.080920','user.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3b7c724b8c6e3cfe61a30e89',NULL,'{"invitation": "01a22e2f-3b7c-724b-8c6e-3cfdd1fc4fcf", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b86766fb821f972e10eccb3','2026-11-30 20:39:37.092620','user.joined','01a22e2f3b857180bada0456c0ad617f','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3b857180bada0456c0ad617f',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b8e7720a28a20effc0f69ce','2026-11-30 20:39:37.101287','user.joined','01a22e2f3b8e7720a28a20ed6a22f944','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3b8e7720a28a20ed6a22f944',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b947517a420a16867ed5d07','2026-11-30 20:39:37.105454','user.blocked','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3b857180bada0456c0ad617f','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b9a71d98ce652b3a4f9fda1','2026-11-30 20:39:37.113184','user.removed','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3b8e7720a28a20ed6a22f944','{"role": "BASIC_USER", "status": "ACTIVE"}',NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3ba5723c91788300301c11ad','2026-11-30 20:39:37.123352','user.joined','01a22e2f3ba4777d80b823f1381b8f3c','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3ba4777d80b823f1381b8f3c',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bc172cf8cae6867cf71bdcd','2026-11-30 20:39:37.127713','partnership.requested','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','partnership','01a22e2f3baf703a8220b2f9f4482eb6',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3bc172cf8cae6868ef3801ba','2026-11-30 20:39:37.127713','partnership.requested',NULL,'01a22e2f395d763b9fcbe4be7a282ea4','partnership','01a22e2f3baf703a8220b2f9f4482eb6',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3bce74babd4bbb7234c4956b','2026-11-30 20:39:37.157241','partnership.accepted','01a22e2f3abe71d3a017543c01300655','01a22e2f3abe71d3a017543a0026346c','partnership','01a22e2f3baf703a8220b2f9f4482eb6',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bce74babd4bbb7307882b66','2026-11-30 20:39:37.157241','partnership.accepted',NULL,'01a22e2f3abe71d3a017543a0026346c','partnership','01a22e2f3baf703a8220b2f9f4482eb6',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3bd074bdb77589669520cf49','2026-11-30 20:39:37.167701','partnership.manager_connected','01a22e2f3abe71d3a017543c01300655','01a22e2f3abe71d3a017543a0026346c','partnership','01a22e2f3baf703a8220b2f9f4482eb6',NULL,'{"user": "01a22e2f-3ac9-760c-8707-db0f3eb7d770"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd074bdb7758967720e08f1','2026-11-30 20:39:37.167701','partnership.manager_connected',NULL,'01a22e2f3abe71d3a017543a0026346c','partnership','01a22e2f3baf703a8220b2f9f4482eb6',NULL,'{"user": "01a22e2f-3ac9-760c-8707-db0f3eb7d770"}','');
INSERT INTO "audit_events" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','01a22e2f3bd674cfb8a75a44c0e7b6b6','2026-11-30 20:39:37.173016','partnership.requested','01a22e2f3adc7728a689c6d197543852','01a22e2f3adb74c3aba5ecac7cb2a565','partnership','01a22e2f3bd572c1938870f4d430def7',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd674cfb8a75a452d239e95','2026-11-30 20:39:37.173016','partnership.requested',NULL,'01a22e2f3adb74c3aba5ecac7cb2a565','partnership','01a22e2f3bd572c1938870f4d430def7',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd7712c907e82318d469089','2026-11-30 20:39:37.175417','organisation.created','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','organisation','01a22e2f3bd7712c907e822fd8b34e43',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd876248b79aba9e1871b4f','2026-11-30 20:39:37.176369','organisation.activation_requested','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','organisation','01a22e2f3bd7712c907e822fd8b34e43',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd9740cb0d36fca782a787b','2026-11-30 20:39:37.176369','organisation.activated',NULL,NULL,'organisation','01a22e2f3bd7712c907e822fd8b34e43','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd9740cb0d36fcba4911709','2026-11-30 20:39:37.176369','organisation.verified',NULL,NULL,'organisation','01a22e2f3bd7712c907e822fd8b34e43','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bdd70f7a7793e9029249a5f','2026-11-30 20:39:37.180815','organisation.created','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','organisation','01a22e2f3bdc77a5baa09775c633923f',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3be57069a2451993d23081ba','2026-11-30 20:39:37.181835','membership.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3be4744eb52b4afcefce415d',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43", "user": "01a22e2f-3ba4-777d-80b8-23f1381b8f3c", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bec76fe8021f30c9e921b50','2026-11-30 20:39:37.190096','membership.requested','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3be7722abaed6fa35cf61d51',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43", "user": "01a22e2f-3abe-71d3-a017-543c01300655", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3bec76fe8021f30d352b5347','2026-11-30 20:39:37.190096','membership.requested',NULL,'01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3be7722abaed6fa35cf61d51',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43", "user": "01a22e2f-3abe-71d3-a017-543c01300655", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bf575b2bae45a9154134949','2026-11-30 20:39:37.197474','membership.accepted',NULL,'01a22e2f3abe71d3a017543a0026346c','membership','01a22e2f3be7722abaed6fa35cf61d51',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43", "user": "01a22e2f-3abe-71d3-a017-543c01300655"}','');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3bf575b2bae45a92d2d47ab1','2026-11-30 20:39:37.197474','membership.accepted','01a22e2f3abe71d3a017543c01300655','01a22e2f3abe71d3a017543a0026346c','membership','01a22e2f3be7722abaed6fa35cf61d51',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43", "user": "01a22e2f-3abe-71d3-a017-543c01300655"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bfa76b18af6926e9a02a856','2026-11-30 20:39:37.209309','membership.requested','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3bf97015a61a09e64e835472',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43", "user": "01a22e2f-3ac9-760c-8707-db0f3eb7d770", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3bfa76b18af6926f901bf2ac','2026-11-30 20:39:37.209309','membership.requested',NULL,'01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3bf97015a61a09e64e835472',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43", "user": "01a22e2f-3ac9-760c-8707-db0f3eb7d770", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bfc76fe8ba6b24f9c0a0cc9','2026-11-30 20:39:37.211304','membership.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3bfb7478891439f3d6630464',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43", "user": "01a22e2f-3a19-73b7-94da-c09aa058a4c7", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c037468b153979ac4b5725b','2026-11-30 20:39:37.216638','membership.removed','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3bfb7478891439f3d6630464',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43", "user": "01a22e2f-3a19-73b7-94da-c09aa058a4c7"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3c057298afcfbb40ecd7b530','2026-11-30 20:39:37.220441','membership.requested','01a22e2f3abe71d3a017543c01300655','01a22e2f3abe71d3a017543a0026346c','membership','01a22e2f3c0474eb97dd0e2ac7831ab2',NULL,'{"organisation": "01a22e2f-3aef-77a3-9298-1d4010f58803", "user": "01a22e2f-395f-7488-bc84-8182e95c2df0", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c057298afcfbb41d03abf69','2026-11-30 20:39:37.220441','membership.requested',NULL,'01a22e2f3abe71d3a017543a0026346c','membership','01a22e2f3c0474eb97dd0e2ac7831ab2',NULL,'{"organisation": "01a22e2f-3aef-77a3-9298-1d4010f58803", "user": "01a22e2f-395f-7488-bc84-8182e95c2df0", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c08752cbb56a96351d455a7','2026-11-30 20:39:37.224092','document.created','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','document','01a22e2f3c08752cbb56a96207154190',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c0971ffb2a9830c5aa0177e','2026-11-30 20:39:37.224092','document.created','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','document','01a22e2f3c0971ffb2a9830b1345aff5',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c13708b9c83fe174073ed14','2026-11-30 20:39:37.224092','document.file_attached','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','document','01a22e2f3c0971ffb2a9830b1345aff5',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c1f76e3b133c8843580fcd4','2026-11-30 20:39:37.224092','document.sent','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','document','01a22e2f3c0971ffb2a9830b1345aff5',NULL,'{"organisation": "01a22e2f-3bd7-712c-907e-822fd8b34e43"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c5e754293723285c01fd25f','2026-11-30 20:39:37.260068','user.joined','01a22e2f3c5d708da9d1486b04b02838','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3c5d708da9d1486b04b02838',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c7b76c0960ce21478421a0f','2026-11-30 20:39:37.335919','user.role_changed','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3c5d708da9d1486b04b02838','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c7e777ea30ed702c9b4d544','2026-11-30 20:39:37.341986','organisation.created','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','organisation','01a22e2f3c7e777ea30ed7000b9998a6',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c847420bd224c700bae9591','2026-11-30 20:39:37.348269','organisation.activation_requested','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','organisation','01a22e2f3c7e777ea30ed7000b9998a6',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c8571bcb0c1fb3eeea04410','2026-11-30 20:39:37.348269','organisation.activated',NULL,NULL,'organisation','01a22e2f3c7e777ea30ed7000b9998a6','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c8571bcb0c1fb3fda061b7d','2026-11-30 20:39:37.348269','organisation.verified',NULL,NULL,'organisation','01a22e2f3c7e777ea30ed7000b9998a6','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c927004a3ae0395fb864e23','2026-11-30 20:39:37.361369','membership.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3c927004a3ae0393bfdbbd95',NULL,'{"organisation": "01a22e2f-3c7e-777e-a30e-d7000b9998a6", "user": "01a22e2f-3a19-73b7-94da-c09aa058a4c7", "role": "ADMINISTRATOR"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3cf373b9a2ec14570d88b1de','2026-11-30 20:39:37.457107','user.joined','01a22e2f3cf277de9ebf96031d13bf57','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3cf277de9ebf96031d13bf57',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d0276028f2c0696f15fa3f9','2026-11-30 20:39:37.473041','membership.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3d0173ff877f58d3791ffb75',NULL,'{"organisation": "01a22e2f-3c7e-777e-a30e-d7000b9998a6", "user": "01a22e2f-3cf2-77de-9ebf-96031d13bf57", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d08754fa661d8eebe6a4e3f','2026-11-30 20:39:37.478379','user.joined','01a22e2f3d0776adb4116011cb5be87a','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3d0776adb4116011cb5be87a',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d137037a93626bddcd37b54','2026-11-30 20:39:37.491075','membership.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3d137037a93626bb6d42788a',NULL,'{"organisation": "01a22e2f-3c7e-777e-a30e-d7000b9998a6", "user": "01a22e2f-3d07-76ad-b411-6011cb5be87a", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d227292821382dcc022109a','2026-11-30 20:39:37.505161','user.joined','01a22e2f3d227292821382dae43b0001','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3d227292821382dae43b0001',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d2972babae958d24cb8f116','2026-11-30 20:39:37.513286','membership.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','membership','01a22e2f3d2972babae958d0a4241c3a',NULL,'{"organisation": "01a22e2f-3c7e-777e-a30e-d7000b9998a6", "user": "01a22e2f-3d22-7292-8213-82dae43b0001", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3d2d748d9872c102b3a2037f','01a22e2f3d2d748d9872c103b570845d','2026-11-30 20:39:37.516248','environment.created',NULL,NULL,'environment','01a22e2f3d2d748d9872c102b3a2037f',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f3d2d748d9872c102b3a2037f','01a22e2f3d2d748d9872c1053ba7e85b','2026-11-30 20:39:37.516248','user.joined','01a22e2f3d2d748d9872c104c3aa2746','01a22e2f3d2d748d9872c102b3a2037f','user','01a22e2f3d2d748d9872c104c3aa2746',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d3977158c4d2e78fe5aad3d','2026-11-30 20:39:37.526409','user.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3d3874508e0b054c981a4c86',NULL,'{"invitation": "01a22e2f-3d38-7450-8e0b-054b37280d9b", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3d4473c5a3c1d7d036d2f5c1','01a22e2f3d4473c5a3c1d7d1d592394c','2026-11-30 20:39:37.539466','environment.created',NULL,NULL,'environment','01a22e2f3d4473c5a3c1d7d036d2f5c1',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f3d4473c5a3c1d7d036d2f5c1','01a22e2f3d487773972b1bfc00cc95ad','2026-11-30 20:39:37.539466','user.joined','01a22e2f3d4473c5a3c1d7d23c412bb3','01a22e2f3d4473c5a3c1d7d036d2f5c1','user','01a22e2f3d4473c5a3c1d7d23c412bb3',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d4c752e97faff4d5c0404a9','2026-11-30 20:39:37.547329','user.added','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3d4b76d188ffe7eeeba1704a',NULL,'{"invitation": "01a22e2f-3d4b-76d1-88ff-e7ed0c0b03ca", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d6a73e68bf8fba32ded3d7c','2026-11-30 20:39:37.570671','user.joined','01a22e2f3d647598922cb86e0ec2a64b','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3d647598922cb86e0ec2a64b',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d6c72e88b5937c71e26e207','2026-11-30 20:39:37.580377','user.blocked','01a22e2f395f7488bc848182e95c2df0','01a22e2f395d763b9fcbe4be7a282ea4','user','01a22e2f3d647598922cb86e0ec2a64b','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e2f3de6749fbf67840d3d75a32e','01a22e2f3de77389a0a62e2e74b11174','2026-11-30 20:39:37.701280','environment.created',NULL,NULL,'environment','01a22e2f3de6749fbf67840d3d75a32e',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e2f3de6749fbf67840d3d75a32e','01a22e2f3de77389a0a62e307100cb98','2026-11-30 20:39:37.701280','user.joined','01a22e2f3de77389a0a62e2fe00f0175','01a22e2f3de6749fbf67840d3d75a32e','user','01a22e2f3de77389a0a62e2fe00f0175',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
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
INSERT INTO "authenticator_apps" VALUES('01a22e2f3de6749fbf67840bae5b1e6e','01a22e2f3df17278878c2d128cc939d5',X'67414141414142724464384A336E6D2D6C4F733450452D56355733425F334F4669432D36525146784B514D61765F59307668644F4F4355323176505550556A4F5166334C6B6F326B67356E54746E4F6D5747744343574D695F64617A7A35777635737439795F365F4D49714A554E6C694F43484F7643453D','2026-11-30 20:39:37.707479','2026-11-30 20:39:37.717014',0,NULL);
CREATE TABLE company_numbers (
	number TEXT NOT NULL, 
	scheme VARCHAR(40) NOT NULL, 
	proven_environment_id CHAR(32), 
	proven_organisation_id CHAR(32), 
	CONSTRAINT pk_company_numbers PRIMARY KEY (number, scheme)
);
INSERT INTO "company_numbers" VALUES('33333333','KVK','01a22e2f3abe71d3a017543a0026346c','01a22e2f3aef77a392981d4010f58803');
INSERT INTO "company_numbers" VALUES('11111111','KVK','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd7712c907e822fd8b34e43');
INSERT INTO "company_numbers" VALUES('44444444','KVK','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c7e777ea30ed7000b9998a6');
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
INSERT INTO "documents" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c08752cbb56a96207154190','01a22e2f3bd7712c907e822fd8b34e43','INVOICE','acme draft','acme-1',NULL,NULL,NULL,NULL,'01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.224092',NULL,NULL,NULL);
INSERT INTO "documents" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c0971ffb2a9830b1345aff5','01a22e2f3bd7712c907e822fd8b34e43','INVOICE','acme invoice',NULL,'acme-invoice.pdf',1,'application/pdf','none','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.224092','books@acme-books.example','2026-11-30 20:39:37.224092','01a22e2f3c1e744fb492dd1d055c3254');
CREATE TABLE domain_proofs (
	environment_id CHAR(32) NOT NULL, 
	domain TEXT NOT NULL, 
	value TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	proven_at DATETIME, 
	CONSTRAINT pk_domain_proofs PRIMARY KEY (environment_id, domain), 
	CONSTRAINT fk_domain_proofs_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domain_proofs" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','acme.example','0jHcUpIS2D6wuHJIDxM1VZRUI61i6QZfIS4-DHdSezQ','2026-11-30 20:39:36.417499',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','globex.example','xyHpGL_blOGQPYqENfZFAlOXZRgQ_OWLpW2b5UiLmdE','2026-11-30 20:39:36.782835',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e2f3a9e7041946bd302a45e9835','frank.example','Wtj37gtyLUqfWeMeAHQvBpj5e_Y6NzSD8wD-qemk0BU','2026-11-30 20:39:36.861201',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e2f3abe71d3a017543a0026346c','initech.example','s3IzBwD5uNx_pTr8Sp1xV6J4OfA5Od1PkYX8MdOWDiw','2026-11-30 20:39:36.893227',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','umbrella.example','muzwOQhN5L6tGImpNCvqwd4Q-b1M_fD0wNipgmASlFY','2026-11-30 20:39:36.914167',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e2f3d2d748d9872c102b3a2037f','lea.example','drLE1qHJ614rE88AGi_AikO7ew85TZE95p6mkI67was','2026-11-30 20:39:37.516248',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e2f3d4473c5a3c1d7d036d2f5c1','mia.example','8jtri9YtPyIZ4jC-wVIZeZnunjf-wgRVq00wyjZSsew','2026-11-30 20:39:37.539466',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e2f3de6749fbf67840d3d75a32e','hooli.example','6K2ujyrrQY5kGaXJ8fKcjpj4QgdaOOAUQuyVykgN3Co','2026-11-30 20:39:37.701280',NULL);
CREATE TABLE domains (
	name TEXT NOT NULL, 
	environment_id CHAR(32), 
	shared_at DATETIME, 
	CONSTRAINT pk_domains PRIMARY KEY (name), 
	CONSTRAINT ck_domains_shared_or_owned CHECK (environment_id IS NULL OR shared_at IS NULL)
);
INSERT INTO "domains" VALUES('acme.example','01a22e2f395d763b9fcbe4be7a282ea4',NULL);
INSERT INTO "domains" VALUES('globex.example','01a22e2f3a4f730aa3746ec8411a61ef',NULL);
INSERT INTO "domains" VALUES('frank.example','01a22e2f3a9e7041946bd302a45e9835',NULL);
INSERT INTO "domains" VALUES('initech.example','01a22e2f3abe71d3a017543a0026346c',NULL);
INSERT INTO "domains" VALUES('umbrella.example','01a22e2f3adb74c3aba5ecac7cb2a565',NULL);
INSERT INTO "domains" VALUES('lea.example','01a22e2f3d2d748d9872c102b3a2037f',NULL);
INSERT INTO "domains" VALUES('mia.example','01a22e2f3d4473c5a3c1d7d036d2f5c1',NULL);
INSERT INTO "domains" VALUES('hooli.example','01a22e2f3de6749fbf67840d3d75a32e',NULL);
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
INSERT INTO "environments" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','Acme','acme','AUTOMATIC',1,0,'en','2026-11-30 20:39:36.417499',1,NULL);
INSERT INTO "environments" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','Globex','globex','AUTOMATIC',1,0,'en','2026-11-30 20:39:36.782835',0,NULL);
INSERT INTO "environments" VALUES('01a22e2f3a9e7041946bd302a45e9835','Visser','visser','AUTOMATIC',1,0,'en','2026-11-30 20:39:36.861201',0,NULL);
INSERT INTO "environments" VALUES('01a22e2f3abe71d3a017543a0026346c','Initech','initech','AUTOMATIC',1,0,'en','2026-11-30 20:39:36.893227',0,NULL);
INSERT INTO "environments" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','Umbrella','umbrella','AUTOMATIC',1,0,'en','2026-11-30 20:39:36.914167',0,NULL);
INSERT INTO "environments" VALUES('01a22e2f3d2d748d9872c102b3a2037f','Lea','lea','AUTOMATIC',1,0,'en','2026-11-30 20:39:37.516248',0,NULL);
INSERT INTO "environments" VALUES('01a22e2f3d4473c5a3c1d7d036d2f5c1','Mia','mia','AUTOMATIC',1,0,'en','2026-11-30 20:39:37.539466',0,NULL);
INSERT INTO "environments" VALUES('01a22e2f3de6749fbf67840d3d75a32e','Hooli','hooli','AUTOMATIC',1,0,'en','2026-11-30 20:39:37.701280',0,NULL);
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
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3a1a7721a86480466f317382','01a22e2f395f7488bc848182e95c2df0',1,'NOTICE','USER_JOINED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"user_id": "01a22e2f3a1973b794dac09aa058a4c7"}','2026-11-30 20:39:36.685226',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a7b74488564c7180544fbb0','01a22e2f3a5677d69074add7de000c6d',1,'NOTICE','USER_JOINED','01a22e2f3a4f730aa3746ec8411a61ef',0,NULL,NULL,'{"user_id": "01a22e2f3a7a76faa2eeeb1a55223cb2"}','2026-11-30 20:39:36.824693',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a8c77aaa2224afd5c4b890b','01a22e2f3a7a76faa2eeeb1a55223cb2',1,'NOTICE','ROLE_CHANGED','01a22e2f3a4f730aa3746ec8411a61ef',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:39:36.831695',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3aca745ebf09623955a4b7a7','01a22e2f3abe71d3a017543c01300655',1,'NOTICE','USER_JOINED','01a22e2f3abe71d3a017543a0026346c',0,NULL,NULL,'{"user_id": "01a22e2f3ac9760c8707db0f3eb7d770"}','2026-11-30 20:39:36.904709',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3ace76bd9f836e277b370664','01a22e2f3ac9760c8707db0f3eb7d770',1,'NOTICE','ROLE_CHANGED','01a22e2f3abe71d3a017543a0026346c',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:39:36.909724',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3b357093819a8d2751288a81','01a22e2f3abe71d3a017543c01300655',2,'NOTICE','ORGANISATION_ACTIVATED','01a22e2f3abe71d3a017543a0026346c',0,NULL,NULL,'{"organisation_id": "01a22e2f3aef77a392981d4010f58803"}','2026-11-30 20:39:36.963410',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b857180bada04579e4f2b68','01a22e2f395f7488bc848182e95c2df0',2,'NOTICE','USER_JOINED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"user_id": "01a22e2f3b857180bada0456c0ad617f"}','2026-11-30 20:39:37.092620',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b8e7720a28a20ee16a1b01d','01a22e2f395f7488bc848182e95c2df0',3,'NOTICE','USER_JOINED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"user_id": "01a22e2f3b8e7720a28a20ed6a22f944"}','2026-11-30 20:39:37.101287',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3ba4777d80b823f2d82fc228','01a22e2f395f7488bc848182e95c2df0',4,'NOTICE','USER_JOINED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"user_id": "01a22e2f3ba4777d80b823f1381b8f3c"}','2026-11-30 20:39:37.123352',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3bb5746fa01d9dad8fb1e7ec','01a22e2f3abe71d3a017543c01300655',4,'PARTNERSHIP',NULL,'01a22e2f395d763b9fcbe4be7a282ea4',0,'01a22e2f3baf703a8220b2f9f4482eb6',NULL,NULL,'2026-11-30 20:39:37.127713',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3bb5746fa01d9dae0cc9c139','01a22e2f3ac9760c8707db0f3eb7d770',3,'PARTNERSHIP',NULL,'01a22e2f395d763b9fcbe4be7a282ea4',0,'01a22e2f3baf703a8220b2f9f4482eb6',NULL,NULL,'2026-11-30 20:39:37.127713',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bce74babd4bbb71a312491d','01a22e2f395f7488bc848182e95c2df0',5,'NOTICE','PARTNERSHIP_ACCEPTED','01a22e2f3abe71d3a017543a0026346c',0,NULL,NULL,'{"partnership_id": "01a22e2f3baf703a8220b2f9f4482eb6"}','2026-11-30 20:39:37.157241',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd572c1938870f5c2d03a1d','01a22e2f395f7488bc848182e95c2df0',6,'PARTNERSHIP',NULL,'01a22e2f3adb74c3aba5ecac7cb2a565',1,'01a22e2f3bd572c1938870f4d430def7',NULL,NULL,'2026-11-30 20:39:37.173016',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd9740cb0d36fcc72c5ba9e','01a22e2f395f7488bc848182e95c2df0',7,'NOTICE','ORGANISATION_ACTIVATED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"organisation_id": "01a22e2f3bd7712c907e822fd8b34e43"}','2026-11-30 20:39:37.176369',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3be57069a24519926d79f65e','01a22e2f3ba4777d80b823f1381b8f3c',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"organisation_id": "01a22e2f3bd7712c907e822fd8b34e43"}','2026-11-30 20:39:37.181835',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3be7722abaed6fa4bf0d24ca','01a22e2f3abe71d3a017543c01300655',6,'COLLABORATION',NULL,'01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,'01a22e2f3be7722abaed6fa35cf61d51',NULL,'2026-11-30 20:39:37.190096','2026-12-30 20:39:37.190096',NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bf575b2bae45a90150060af','01a22e2f395f7488bc848182e95c2df0',8,'NOTICE','MEMBERSHIP_ACCEPTED','01a22e2f3abe71d3a017543a0026346c',0,NULL,NULL,'{"organisation_id": "01a22e2f3bd7712c907e822fd8b34e43", "user_id": "01a22e2f3abe71d3a017543c01300655", "membership_id": "01a22e2f3be7722abaed6fa35cf61d51"}','2026-11-30 20:39:37.197474',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3bf97015a61a09e7ca005b89','01a22e2f3ac9760c8707db0f3eb7d770',4,'COLLABORATION',NULL,'01a22e2f395d763b9fcbe4be7a282ea4',1,NULL,'01a22e2f3bf97015a61a09e64e835472',NULL,'2026-11-30 20:39:37.209309','2026-12-30 20:39:37.209309',NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bfb7478891439f45e728ea5','01a22e2f3a1973b794dac09aa058a4c7',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"organisation_id": "01a22e2f3bd7712c907e822fd8b34e43"}','2026-11-30 20:39:37.211304',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c037468b15397997cd41ca9','01a22e2f3a1973b794dac09aa058a4c7',2,'NOTICE','REMOVED_FROM_ORGANISATION','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"organisation_id": "01a22e2f3bd7712c907e822fd8b34e43"}','2026-11-30 20:39:37.216638',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c0474eb97dd0e2b5229ff3c','01a22e2f395f7488bc848182e95c2df0',9,'COLLABORATION',NULL,'01a22e2f3abe71d3a017543a0026346c',1,NULL,'01a22e2f3c0474eb97dd0e2ac7831ab2',NULL,'2026-11-30 20:39:37.220441','2026-12-30 20:39:37.220441',NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c5d708da9d1486c4f9ab8dd','01a22e2f395f7488bc848182e95c2df0',10,'NOTICE','USER_JOINED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"user_id": "01a22e2f3c5d708da9d1486b04b02838"}','2026-11-30 20:39:37.260068',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c7a70ec81fe8337d812f717','01a22e2f3c5d708da9d1486b04b02838',1,'PARTNERSHIP',NULL,'01a22e2f3adb74c3aba5ecac7cb2a565',1,'01a22e2f3bd572c1938870f4d430def7',NULL,NULL,'2026-11-30 20:39:37.335919',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c7b76c0960ce213f26ee807','01a22e2f3c5d708da9d1486b04b02838',2,'NOTICE','ROLE_CHANGED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:39:37.335919',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c8571bcb0c1fb4002256d70','01a22e2f395f7488bc848182e95c2df0',11,'NOTICE','ORGANISATION_ACTIVATED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"organisation_id": "01a22e2f3c7e777ea30ed7000b9998a6"}','2026-11-30 20:39:37.348269',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c927004a3ae03949759ed22','01a22e2f3a1973b794dac09aa058a4c7',3,'NOTICE','ADDED_TO_ORGANISATION','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"organisation_id": "01a22e2f3c7e777ea30ed7000b9998a6"}','2026-11-30 20:39:37.361369',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3cf373b9a2ec1456796bc045','01a22e2f395f7488bc848182e95c2df0',12,'NOTICE','USER_JOINED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"user_id": "01a22e2f3cf277de9ebf96031d13bf57"}','2026-11-30 20:39:37.457107',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d0173ff877f58d4f2199472','01a22e2f3cf277de9ebf96031d13bf57',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"organisation_id": "01a22e2f3c7e777ea30ed7000b9998a6"}','2026-11-30 20:39:37.473041',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d0776adb41160123227a77b','01a22e2f395f7488bc848182e95c2df0',13,'NOTICE','USER_JOINED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"user_id": "01a22e2f3d0776adb4116011cb5be87a"}','2026-11-30 20:39:37.478379',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d137037a93626bc8604f665','01a22e2f3d0776adb4116011cb5be87a',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"organisation_id": "01a22e2f3c7e777ea30ed7000b9998a6"}','2026-11-30 20:39:37.491075',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d227292821382db5a389430','01a22e2f395f7488bc848182e95c2df0',14,'NOTICE','USER_JOINED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"user_id": "01a22e2f3d227292821382dae43b0001"}','2026-11-30 20:39:37.505161',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d2972babae958d14f4c3356','01a22e2f3d227292821382dae43b0001',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"organisation_id": "01a22e2f3c7e777ea30ed7000b9998a6"}','2026-11-30 20:39:37.513286',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d667325ad15cf87d0c506ac','01a22e2f395f7488bc848182e95c2df0',15,'NOTICE','USER_JOINED','01a22e2f395d763b9fcbe4be7a282ea4',0,NULL,NULL,'{"user_id": "01a22e2f3d647598922cb86e0ec2a64b"}','2026-11-30 20:39:37.570671',NULL,NULL);
CREATE TABLE inbox_positions (
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_inbox_positions PRIMARY KEY (environment_id, user_id)
);
INSERT INTO "inbox_positions" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0',15);
INSERT INTO "inbox_positions" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a5677d69074add7de000c6d',1);
INSERT INTO "inbox_positions" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a7a76faa2eeeb1a55223cb2',1);
INSERT INTO "inbox_positions" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3abe71d3a017543c01300655',6);
INSERT INTO "inbox_positions" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3ac9760c8707db0f3eb7d770',4);
INSERT INTO "inbox_positions" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3ba4777d80b823f1381b8f3c',1);
INSERT INTO "inbox_positions" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3a1973b794dac09aa058a4c7',3);
INSERT INTO "inbox_positions" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c5d708da9d1486b04b02838',2);
INSERT INTO "inbox_positions" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3cf277de9ebf96031d13bf57',1);
INSERT INTO "inbox_positions" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d0776adb4116011cb5be87a',1);
INSERT INTO "inbox_positions" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d227292821382dae43b0001',1);
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
INSERT INTO "invitations" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b43720c93ec6e02a4315843','01a22e2f3b43720c93ec6e03f51e1ace','BY_EMAIL','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','PENDING','01a22e2f395f7488bc848182e95c2df0','01a22e2f3b4e730893bee008c902fce4','2026-11-30 20:39:37.023492','2026-12-07 20:39:37.023492',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b5571f884de8c0b62ca4d92','01a22e2f3b5571f884de8c0c163616d7','BY_EMAIL','acme-revoked@acme.example','acme-revoked@acme.example','ADVANCED_USER','REVOKED','01a22e2f395f7488bc848182e95c2df0','01a22e2f3b5571f884de8c0d9c63c964','2026-11-30 20:39:37.044658','2026-12-07 20:39:37.044658','2026-11-30 20:39:37.048660',NULL);
INSERT INTO "invitations" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b73759eb8867a0f0abb34a9','01a22e2f3b73759eb8867a10192dbfbc','ADDED','acme-added@acme.example','acme-added@acme.example','BASIC_USER','PENDING','01a22e2f395f7488bc848182e95c2df0','01a22e2f3b7477ec9ae657202fd39f44','2026-11-30 20:39:37.073019','2026-12-07 20:39:37.073019',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b7c724b8c6e3cfdd1fc4fcf','01a22e2f3b7c724b8c6e3cfe61a30e89','ADDED','frank@frank.example','frank@frank.example','BASIC_USER','PENDING','01a22e2f395f7488bc848182e95c2df0','01a22e2f3b8076e29042e1ac540b71b4','2026-11-30 20:39:37.080920','2026-12-07 20:39:37.080920',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d3874508e0b054b37280d9b','01a22e2f3d3874508e0b054c981a4c86','ADDED','lea@lea.example','lea@lea.example','BASIC_USER','PENDING','01a22e2f395f7488bc848182e95c2df0','01a22e2f3d3874508e0b054dc3537214','2026-11-30 20:39:37.526409','2026-11-30 20:39:36.556922',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d4b76d188ffe7ed0c0b03ca','01a22e2f3d4b76d188ffe7eeeba1704a','ADDED','mia@mia.example','mia@mia.example','BASIC_USER','PENDING','01a22e2f395f7488bc848182e95c2df0','01a22e2f3d4c752e97faff4cf22d9c44','2026-11-30 20:39:37.547329','2026-12-07 20:39:37.547329',NULL,NULL);
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
INSERT INTO "mails" VALUES('01a22e2f38cf7669acccde8fd789cf2f',15,NULL,'SIGN_UP','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724464384972467A396472765F34344E3575327473597A744E5967516F5230713742356E723455324F33304D58644B447969704F4667346D4D6F5734583465735F4C55394B30434845615F54677578714E5F7A6563697970705F4B786743367634715776644F44793636304F43597154476B7246353943417952466632496563533450624673547133775346515364427A62694D416F6F654D74513D3D','01a22e2f38cf7669acccde8fd789cf2f','QUEUED',0,'2026-11-30 20:39:36.353707','2026-11-30 20:39:36.353707',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f39e47594a84d50d796736080',0,NULL,'SIGN_UP','bob@acme.example','bob@acme.example','bob@acme.example','en',X'674141414141427244643849687131644C4C69435139357A336B6931796543506C6452764C6F5149327374777063434E36562D53386A476C387470496D48574E4D685A6B3570532D737232456D5F44307074763731616864424F6670716836614441373738674F59486B71455A496A71785341545F74513335364F5751524B4443594F65514B42585A666B4E6F303734753942674C787276526876366C6D68536B673D3D','01a22e2f39e47594a84d50d796736080','QUEUED',0,'2026-11-30 20:39:36.675487','2026-11-30 20:39:36.675487',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3a3071cba500bd51bcba629c',12,NULL,'SIGN_UP','carol@globex.example','carol@globex.example','carol@globex.example','en',X'67414141414142724464384964575A7A63304B47365769615236544F4F64325051305165335F39695F4C546C4E376834736972784377485435634B7A3653676574734E536858554269357A6E715A74435977355F4D6C4F386E4A6F75356B393866675431564132434874487850643777456450533366756948744150306E2D596B784E366672626F437A44306B797850376C6E383972706A6337716B544C434B38513D3D','01a22e2f3a3071cba500bd51bcba629c','QUEUED',0,'2026-11-30 20:39:36.752482','2026-11-30 20:39:36.752482',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3a6b777ca51ed3d30bb91967',7,NULL,'SIGN_UP','dave@globex.example','dave@globex.example','dave@globex.example','en',X'67414141414142724464384937424B4B6D772D2D696936776D6257534A6E3257785270344166674231375661656E4754614159456C533439684544735865596670724A4156305558754D595A51637145436D656E443239767651414C316764574A484B625A6F504F766C7731705952306A5549676E71584A66434158744F316A47376D6C6878524D694D48376E6B5A72302D784F31323950614F7943643972316B413D3D','01a22e2f3a6b777ca51ed3d30bb91967','QUEUED',0,'2026-11-30 20:39:36.808566','2026-11-30 20:39:36.808566',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3a977005b4372c1857993739',9,NULL,'SIGN_UP','frank@frank.example','frank@frank.example','frank@frank.example','en',X'6741414141414272446438495548636F3132625F4D3074567A45634778535A79707A63597855595A6A32394F5F68434A756D54475049515567424B4E6C5044664D61537375573070777035304F7554734D3234436167666D7652566A704E766E6361555A316356585A4157476A51346B7753535172646E5730314778484F38594A74566D37446C754C43303346326D76666B36746866656F6C6C54617943614769513D3D','01a22e2f3a977005b4372c1857993739','QUEUED',0,'2026-11-30 20:39:36.855401','2026-11-30 20:39:36.855401',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3ab976d882beb78712f26658',8,NULL,'SIGN_UP','ina@initech.example','ina@initech.example','ina@initech.example','en',X'674141414141427244643849695269526368436353646E6C5A794F684D694C75756A48324E6D41776C4868305849707A706B79656C5777795837764D393144737767356F652D342D52767152633775756871325A33533134686A486E4E694C5A367977723173756359367659576743794D7A6F5A714746346D6D502D616D31794C67774A616D4657645475475372644C425A324A54794A56334652693053643554513D3D','01a22e2f3ab976d882beb78712f26658','QUEUED',0,'2026-11-30 20:39:36.889114','2026-11-30 20:39:36.889114',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3ac6702d81d0ce9b0307ab5b',11,NULL,'SIGN_UP','iris@initech.example','iris@initech.example','iris@initech.example','en',X'6741414141414272446438494B4B743473667A76467544496830454B526163514E3952306E4632592D4C666A52305A427633796D74586F7549374F5F6B5A654D4D55495A356D533547687951647248616B6F7554423778393959706A705347384E6B4657534C416B4947677675492D656A31553446627050506949723559305466354A72644733344C614B6645744A5043306C76777772395535796B6341373157673D3D','01a22e2f3ac6702d81d0ce9b0307ab5b','QUEUED',0,'2026-11-30 20:39:36.901621','2026-11-30 20:39:36.901621',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3ad172259d4d1dd3c1c5854f',15,NULL,'SIGN_UP','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','en',X'6741414141414272446438497048446C596935546A366C46712D35373476383469763179773844364D43743039446452504D5533595530454D70424530454165336A584A6D4766766777486C4643414F6B527142733366377454643654725F4E7248454933562D5F793838486E61766D626B34526E383165733577423334797139415A684B67477854364C6E556162764B744433334D343833556134394B4B4951673D3D','01a22e2f3ad172259d4d1dd3c1c5854f','QUEUED',0,'2026-11-30 20:39:36.912691','2026-11-30 20:39:36.912691',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3b4e730893bee008c902fce4',4,'01a22e2f395d763b9fcbe4be7a282ea4','INVITATION','acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','en',X'67414141414142724464384A7063734271716F486B554946757A354568535834585A6C2D5946767934334C7A635047313576386262425739384E48784368465850554E72696B734477526B363978556D5575566F384B50415164684C3356556D45525075306254456C33745F78735259396559436E6D4C6C4945435262423871384250336A734F45324C46427564516365637A55457674663874356E744945663930775F372D4A4C5862774C39746873376172656D5758327638736F574B30736E766F3663746736693470555A765F4A614B50363844727A50727A5365415433687A64684B677358644C397A51444A69685A75574E3369796B4C7437632D7177505742386B35644368524265585F4145737250684552647A41305030614E364E6C687A6D70705074764B4A786F4F673067316357635665366F49566F4D723662425254587743385768356A79','01a22e2f3b4e730893bee008c902fce4','QUEUED',0,'2026-11-30 20:39:37.023492','2026-11-30 20:39:37.023492',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3b5571f884de8c0d9c63c964',4,'01a22e2f395d763b9fcbe4be7a282ea4','INVITATION','acme-revoked@acme.example','acme-revoked@acme.example','acme-revoked@acme.example','en',NULL,'01a22e2f3b5571f884de8c0d9c63c964','CANCELLED',0,'2026-11-30 20:39:37.044658','2026-11-30 20:39:37.044658',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3b7477ec9ae657202fd39f44',4,'01a22e2f395d763b9fcbe4be7a282ea4','USER_ADDED','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','en',X'67414141414142724464384A444F326E5763704C4854387A424C6D527537554A4A5A724469425A543456392D4C4F75384964446757707A7431363457376A39616B784961414349426B6762634E464C48626D5F5170767472494139424A544B79644B576A516136437141337266357471724D426C5F6F34424A3467376264544F6A507253724F3055476E3541487874702D4F46366E67653141646B494732507378364A483650354B35575F382D4A41564349775166344935366A576362713238326A34515557716673393275717354386F7A76666358674D5A4F304C3252575430734A75504653734D6D734E4C3564345F356C3473437174434D39443464726F35542D7956676F4D443868425F5441756A4E554C4B5179525A703950395471762D7766696A7A7862474B6D36564575367A55366B4679385F715151556A792D723349506C30584A4E55443255466B7A35314B4A434C6A49356365334E3774357675513D3D','01a22e2f3b7477ec9ae657202fd39f44','QUEUED',0,'2026-11-30 20:39:37.073019','2026-11-30 20:39:37.073019',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3b8076e29042e1ac540b71b4',4,'01a22e2f395d763b9fcbe4be7a282ea4','ACCOUNT_ADDED','frank@frank.example','frank@frank.example','frank@frank.example','en',X'67414141414142724464384A666447597157304F576C707443776B675057615F506F38353231684A6A4653724474774C58344B4C5F484E576A304F7A2D63616F55744B64745545736E49584D696D546D67562D4C5A77476349584B7042584B7165667369394B334C4A45556E377367466A2D384A4E6B307A42516A437A6E4A6C385A4A474B3131556A7537464355512D41327A307A77396E6A41304C774639685F54736F5861776D366D33724739514D49776D385A424C50357874666A6D6653546453384975716B54775634653359596D4851484D4B7A6E315539424F4E2D7861522D5F4C67586A5F6E384F7A58576E3171462D687274776D456E54354F355F776E47556E346C6B6C48474D','01a22e2f3b8076e29042e1ac540b71b4','QUEUED',0,'2026-11-30 20:39:37.080920','2026-11-30 20:39:37.080920',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3b827525b5cc76b06df65bc6',6,NULL,'SIGN_UP','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','en',X'67414141414142724464384A744D7A7575787852454244426C336C563738765A37577833526356536737734D6162356154796663583376597970495046783864535943374E594C376532734B303746456F596E5A4268434D714D566744736D544A756862596A73524571563643544D36446B33734F4C6F7854777672422D674B3243317A49314268787973774E4D70366F4175386C5341704A5F746B6B4E385457773D3D','01a22e2f3b827525b5cc76b06df65bc6','QUEUED',0,'2026-11-30 20:39:37.090469','2026-11-30 20:39:37.090469',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3b897716acb4d3e8e4df19fb',11,NULL,'SIGN_UP','acme-removed@acme.example','acme-removed@acme.example','acme-removed@acme.example','en',X'67414141414142724464384A394D675956517043396C6C4A554177797443774C7A4952585477656D463148763846653262525971726D6D494855326A423775556C4676755F34526B4747444666426A5836366952354171697245507A4D547A59704D354878386C2D7863454A36504E5468595850494A6B6839476D4C2D5A5055716B6F5451486238307749356B47456C5A56656A5A787053527673587563554562413D3D','01a22e2f3b897716acb4d3e8e4df19fb','QUEUED',0,'2026-11-30 20:39:37.097494','2026-11-30 20:39:37.097494',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3ba070a0ad582907e0370f8f',15,NULL,'RECOVERY','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724464384A7355524E49627453306C3362763367514F4A517531594B6B37486F677174336C466A497A37747A6769705A70546A585258656135446C625844774D32365A6F2D583333324679566264486A635148516C4C78323275394730465463317A5A7353507275375A306E5F504644532D684E516871355636303531316D705547733861385377694931776451634E43496752304A3361526C754B764D5068734531446D4A54477966326A47624F5F3338302D536C4B45727A682D31727730396B344543','01a22e2f3ba070a0ad582907e0370f8f','QUEUED',0,'2026-11-30 20:39:37.115026','2026-11-30 20:39:37.115026',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3ba176da914acc8412fd4acf',15,NULL,'RECLAIM','alice@acme.example','alice@acme.example','alice@acme.example','en',NULL,'01a22e2f3ba176da914acc8412fd4acf','CANCELLED',0,'2026-11-30 20:39:37.115026','2026-11-30 20:39:37.115026',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3ba273bea45d872902e6c7a4',4,NULL,'SIGN_UP','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','en',X'67414141414142724464384A4966373453787A713569693741786E762D6953563635765941464F3471466230646F6C704D336A69334A42675F666365437165453134703167686346736E6E64754D5A436769464465494E76614931726B6369564A71787461425F666E643470727A55776D374B63666161554D6A6A6D4576554F557131705846525F37417336546D5835574535697350363773314E684C6C346674513D3D','01a22e2f3ba273bea45d872902e6c7a4','QUEUED',0,'2026-11-30 20:39:37.122273','2026-11-30 20:39:37.122273',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3bc172cf8cae686579d9674c',12,'01a22e2f3abe71d3a017543a0026346c','PARTNERSHIP_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e2f3bc172cf8cae686579d9674c','CANCELLED',0,'2026-11-30 20:39:37.127713','2026-11-30 20:39:37.127713',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3bc172cf8cae68667485076c',12,'01a22e2f3abe71d3a017543a0026346c','PARTNERSHIP_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',NULL,'01a22e2f3bc172cf8cae68667485076c','CANCELLED',0,'2026-11-30 20:39:37.127713','2026-11-30 20:39:37.127713',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3bd674cfb8a75a4300bc46d4',4,'01a22e2f395d763b9fcbe4be7a282ea4','PARTNERSHIP_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724464384A4D383671666635564F7A4A4C7161564E6738324F594967663679783342697A46424341574E4F4966455F4549464E4A35343178536C4775335F536B554E3566743561426E526775624F74516D6145746C725A356F67797136337A6A56423378697251696B573344554D546E7968674754755F45494530523864586E56315162553969517A73397A5750735862464B3937344862354E4C4451567864484350726478336734496A4F7758365677707870415A6F5361393849694555514E6A694A4E','01a22e2f3bd674cfb8a75a4300bc46d4','QUEUED',0,'2026-11-30 20:39:37.173016','2026-11-30 20:39:37.173016',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3be873c395d88d53c53d2d7c',12,'01a22e2f3abe71d3a017543a0026346c','COLLABORATION_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e2f3be873c395d88d53c53d2d7c','CANCELLED',0,'2026-11-30 20:39:37.190096','2026-11-30 20:39:37.190096',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3bfa76b18af6926dd0b8c40c',12,'01a22e2f3abe71d3a017543a0026346c','COLLABORATION_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',X'67414141414142724464384A6870484E47584845515A507352375176387553574B6530694E784B4D4B643579717A6834376466566D73776C567239682D4D495A57646F795243576671346449656C4D776232676F587A70567A43533443337A57376F34346E6B7A506A752D4172622D37694A466D6D51654161345837786E534F566E4D73326E693770395A6D576C44365F4E46434D745265476963486F7A5242696F585676683753364E624B643450725F6B55706376754F4733314175567634727A467147736D6652584756625F43416C6C4356546B546F494B6251706D685A4D335735416E6F6E5546656D6D4F5244575053454B4F553D','01a22e2f3bfa76b18af6926dd0b8c40c','QUEUED',0,'2026-11-30 20:39:37.209309','2026-11-30 20:39:37.209309',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3c057298afcfbb3f97d81be4',4,'01a22e2f395d763b9fcbe4be7a282ea4','COLLABORATION_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724464384A6A56785046634A4871517563506C702D634C6D397A415A635552744C3648547071776D485F33424D6A6B61636D51357672457A57516D384348744346336B2D386B4C4A743359507157747577537179396E5A6B7252724A79654146327844697146716E4E616B6C57774B5F776C576C5A325A666A6259584A4B38453667386B4D74754266546468476A683142436A6A575F526645534D4736466A6977375F6E666946386A6A45326B77434933393837476E77764A72513470514D36764B4B6839744C5275686E4567305F664D32395741335943387866577938596A64594542634C4D49623178315466706F3D','01a22e2f3c057298afcfbb3f97d81be4','QUEUED',0,'2026-11-30 20:39:37.220441','2026-11-30 20:39:37.220441',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3c1e744fb492dd1d055c3254',4,'01a22e2f395d763b9fcbe4be7a282ea4','DOCUMENT','books@acme-books.example','books@acme-books.example','books@acme-books.example','en',X'67414141414142724464384A3050624670734D555A754547732D306D5A56705335436E7247755F4F5865555A6A436E504A6C6651734B646A64347972656769325455365455723475595A5664426A5F7070516B6578596333347479664C386841355352696D4D524A5432476A653141737055726C67434B5A4A544A6E4D6C435772764B457932667A6C6F507A545A7562745F59414C766E51576B394C7676586C44447A50674B4137526D716E41764B45767145577A5A5871497363486251484D535A334B565A4134506C4B345836446F534D49534D6D435F534C4E56787144496F4272594A456E4B5434576C7A422D61326B7146695A57346F75564B45364B433363796A644662333872646E6C47386F444539736E457A50666E517038614A4C665A4B626C7A58626E583633644C627A6249793578692D35464E2D4F4D435642554C394C65756C475F6D4975326B587456775A417244384B617363716F6571496A6D494F774C586F764163425959634262536C517664413D','01a22e2f3c1e744fb492dd1d055c3254','QUEUED',0,'2026-11-30 20:39:37.224092','2026-11-30 20:39:37.224092',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3c2a7466bc46c93ccf4c84a5',5,NULL,'SIGN_UP','eve@acme.example','eve@acme.example','eve@acme.example','en',X'67414141414142724464384A53595367334B7372536539385963705359355A54367253437A6E697470662D744E68424C595F464A586B49523151744C333754767342314145634D335F576349635F773658494F57526F4443487037414C50653567706F766C7A46773750524A423966377A343162765144686B416F5041475859376676727A2D476F767857587039767A417146763972505A446D4A646D43473147673D3D','01a22e2f3c2a7466bc46c93ccf4c84a5','QUEUED',0,'2026-11-30 20:39:37.258482','2026-11-30 20:39:37.258482',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3c9c770ca74fbe92fc468767',7,NULL,'SIGN_UP','ada@acme.example','ada@acme.example','ada@acme.example','en',X'67414141414142724464384A7663743158306A7A484469354262486A515744765050465938354F3050322D434E3535506C44314C6757685F626C6774743034395962784F7861474234593479784E6176462D5754736F30537A51704F736534396D6F6555356D2D4A6A574569545679725F42534F7066704578797454536D6245652D7363654E5F53794F7943754B4D4A5A6F5F476E792D734537616A5230564C30673D3D','01a22e2f3c9c770ca74fbe92fc468767','QUEUED',0,'2026-11-30 20:39:37.372455','2026-11-30 20:39:37.372455',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3d047463831340670212f251',1,NULL,'SIGN_UP','bo@acme.example','bo@acme.example','bo@acme.example','en',X'67414141414142724464384A44674F32594F7A774156583141522D414D325779415F596646344E4141766F2D5458574435674143573548713568454C7A474232507472426A6D7445474A6434394F796E43426C59614B5945456A51744C723075744355625559784573554664696E33777158665946623762443439374C5847513661736C77774C4668365A49694A4C484751634B622D4F69666B5F39653230435A773D3D','01a22e2f3d047463831340670212f251','QUEUED',0,'2026-11-30 20:39:37.475389','2026-11-30 20:39:37.475389',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3d1c71108bcd9c73cf2acbf5',5,NULL,'SIGN_UP','çelik@acme.example','çelik@acme.example','çelik@acme.example','en',X'67414141414142724464384A2D4438712D58414D387543666132386D776568487872746B55744B5436454276567A2D4459634163424A57384F48676D637450336537313730415076525F3652434B394342505568552D576968517A37396F647247654638644C4C4B75425F7874526C566C62536343376F535465476261715F64716F67736C6F723469434F4C3446765868787A346B724E2D3845353449326B6969673D3D','01a22e2f3d1c71108bcd9c73cf2acbf5','QUEUED',0,'2026-11-30 20:39:37.499901','2026-11-30 20:39:37.499901',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3d2b7327b72d0d30dd4b0326',6,NULL,'SIGN_UP','lea@lea.example','lea@lea.example','lea@lea.example','en',X'67414141414142724464384A613054695A38784B696F344E6253555161324C5F4A35427A64774A63615F7177355A6A64414174597A49337257547A613445523834665452466A446A3157326748667234556F7A684A36654B794D54756E59495476374E375643695A43347938726E6656464B4B5F336B6D5F676A635834764178544950767A796A33507435343072454664384144544145524572396E544E65536E513D3D','01a22e2f3d2b7327b72d0d30dd4b0326','QUEUED',0,'2026-11-30 20:39:37.514668','2026-11-30 20:39:37.514668',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3d3874508e0b054dc3537214',4,'01a22e2f395d763b9fcbe4be7a282ea4','ACCOUNT_ADDED','lea@lea.example','lea@lea.example','lea@lea.example','en',X'67414141414142724464384A6873516C6832495F48734F72384F664A4F6C6D4250713370366957426A6B7A51694B65576C4333657962425350376B6E4867377236373767376964556366764F77453862426639662D6E44786339306958434E6666395A44646F50416275714F5A445876666B38626763365475566D77315F797A4D565368585A4A6A76776C3661625731356F6E5967744372314F516D784A304D3177795A332D64723744565A4E47623055325978726C763244395A2D39637676494A4E4A78597A56586734573468486438544E687A413537594D6F376E4A6F6A427044733773546452397679545565365874726E38754B5A765867666C6E3835474D506633677A5945357434','01a22e2f3d3874508e0b054dc3537214','QUEUED',0,'2026-11-30 20:39:37.526409','2026-11-30 20:39:37.526409',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3d4073a0b43bf3125d28df1d',13,NULL,'SIGN_UP','mia@mia.example','mia@mia.example','mia@mia.example','en',X'67414141414142724464384A51697161597958366B556254616246554A3251354D775A7031695268387658346D31716E3148435F396E37345F676E4E5870537042675430444C75735774766E486F6C646554567470316D334D767475764C4A4759574A4145584E4A6B7136347A6239656362625F4A486E6A5A586836426F544B74563059652D4E317A5564444B585675415F62694C53594F34684C483461377568513D3D','01a22e2f3d4073a0b43bf3125d28df1d','QUEUED',0,'2026-11-30 20:39:37.536094','2026-11-30 20:39:37.536094',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3d4c752e97faff4cf22d9c44',4,'01a22e2f395d763b9fcbe4be7a282ea4','ACCOUNT_ADDED','mia@mia.example','mia@mia.example','mia@mia.example','en',X'67414141414142724464384A444462427A3951683766497154675F3338686D4973774154484864777770356F616B316755364D355838544F79782D6B524434556E4D4D364E5A734C6A4A504967446443726D773956517778337A69594B3744544F4C48513431344A654C70754F6C7845744448464E6E54647A755546447438327A4664536164352D4A3545486234654C524A51617A3876642D68654A526D5369454A34702D736A4D36393031594A32674C5F32714B565F756D7172394377504B324635744A6D713638585268726B527777383533424B754C4E563775395535584A417835615F4A3871313476456D7A5A4E72676B6B6F6F785F694A52334166556F32735677374D6538615032','01a22e2f3d4c752e97faff4cf22d9c44','QUEUED',0,'2026-11-30 20:39:37.547329','2026-11-30 20:39:37.547329',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3d5a727089c771d7cebe91ef',15,NULL,'SIGN_UP','bas@acme.example','bas@acme.example','bas@acme.example','en',X'67414141414142724464384A6A3453376C6D41424163636C4A794D4D46704C616D504D6B75487146345A3750366667516C74743353786C4656325436447144516E35725942394A7273725A6C7368676F5264446371684C38556F316F4B6C664974437957495342384A534A637A577A654E4C41554145314F664A4B772D4B576D6B765F7A3872354841576C396F305742715262495F643775417537744B63497366513D3D','01a22e2f3d5a727089c771d7cebe91ef','QUEUED',0,'2026-11-30 20:39:37.562350','2026-11-30 20:39:37.562350',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3ddf738eaf6498db8f7f684c',12,NULL,'SIGN_UP','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'67414141414142724464384A354456724A7A5F624B4977724E4B7676525A644C5A394251753437524B4970475468484C6946524839764F535352496A66415765396C49475370344F484E7359453654386E513379714C544B70584F766D4C555669475678564D2D665638512D346C4F424B4435785169346E6977524B7946784471525665596A38556B667545654D567A4C374F735A546B7561464672544739375F513D3D','01a22e2f3ddf738eaf6498db8f7f684c','QUEUED',0,'2026-11-30 20:39:37.695037','2026-11-30 20:39:37.695037',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e2f3e02749d81bac3f45335f91c',12,NULL,'ACCOUNT_CHANGED','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'67414141414142724464384A534A4B377A50745268586430567536792D66684C3142686852304874746E4C523546305A4146736F667654354358706E685448523566427852626E7871583155472D5A504F317672444D5149764C4E797A6F7179536A56783959485F4E3949504F2D4A734751475A4A3337445672654A6D416C4D503043395F4C4E354E4171692D33792D524D61306F647062746771495473593778553533336F616566754E694E6A307577624F6C343265394D5653765F67664A454754765F4167694856476E37637A3366554D645F4C7A6F725759616E65453954673D3D','01a22e2f3e02749d81bac3f45335f91c','QUEUED',0,'2026-11-30 20:39:37.717014','2026-11-30 20:39:37.717014',NULL,NULL,NULL,NULL);
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
INSERT INTO "memberships" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3aef77a392981d41bc0377ce','01a22e2f3aef77a392981d4010f58803','01a22e2f3abe71d3a017543a0026346c','01a22e2f3abe71d3a017543c01300655','ADMINISTRATOR','ACTIVE','01a22e2f3abe71d3a017543a0026346c','01a22e2f3abe71d3a017543c01300655','2026-11-30 20:39:36.940939',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd7712c907e8230ae0b5cfb','01a22e2f3bd7712c907e822fd8b34e43','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','ADMINISTRATOR','ACTIVE','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.175417',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bdd70f7a7793e8fe6c6ab10','01a22e2f3bdc77a5baa09775c633923f','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','ADMINISTRATOR','ACTIVE','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.180815',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3be4744eb52b4afcefce415d','01a22e2f3bd7712c907e822fd8b34e43','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3ba4777d80b823f1381b8f3c','MEMBER','ACTIVE','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.181835',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3be7722abaed6fa35cf61d51','01a22e2f3bd7712c907e822fd8b34e43','01a22e2f3abe71d3a017543a0026346c','01a22e2f3abe71d3a017543c01300655','MEMBER','ACTIVE','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.190096','2026-12-30 20:39:37.190096','2026-11-30 20:39:37.197474',NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bf97015a61a09e64e835472','01a22e2f3bd7712c907e822fd8b34e43','01a22e2f3abe71d3a017543a0026346c','01a22e2f3ac9760c8707db0f3eb7d770','MEMBER','PENDING','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.209309','2026-12-30 20:39:37.209309',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bfb7478891439f3d6630464','01a22e2f3bd7712c907e822fd8b34e43','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3a1973b794dac09aa058a4c7','MEMBER','ENDED','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.211304',NULL,'2026-11-30 20:39:37.216638',NULL);
INSERT INTO "memberships" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3c0474eb97dd0e2ac7831ab2','01a22e2f3aef77a392981d4010f58803','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','MEMBER','PENDING','01a22e2f3abe71d3a017543a0026346c','01a22e2f3abe71d3a017543c01300655','2026-11-30 20:39:37.220441','2026-12-30 20:39:37.220441',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c7e777ea30ed701cc97886d','01a22e2f3c7e777ea30ed7000b9998a6','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','ADMINISTRATOR','ACTIVE','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.341986',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c927004a3ae0393bfdbbd95','01a22e2f3c7e777ea30ed7000b9998a6','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3a1973b794dac09aa058a4c7','ADMINISTRATOR','ACTIVE','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.361369',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d0173ff877f58d3791ffb75','01a22e2f3c7e777ea30ed7000b9998a6','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3cf277de9ebf96031d13bf57','MEMBER','ACTIVE','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.473041',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d137037a93626bb6d42788a','01a22e2f3c7e777ea30ed7000b9998a6','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d0776adb4116011cb5be87a','MEMBER','ACTIVE','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.491075',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d2972babae958d0a4241c3a','01a22e2f3c7e777ea30ed7000b9998a6','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d227292821382dae43b0001','MEMBER','ACTIVE','01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','2026-11-30 20:39:37.513286',NULL,NULL,NULL);
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
INSERT INTO "organisations" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3aef77a392981d4010f58803','Initech N.V.','initech n.v.','KVK','33333333','ACTIVATED','2026-11-30 20:39:36.940939','2026-11-30 20:39:36.963410','MANUAL_REVIEW','2026-11-30 20:39:36.963410',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:39:36.963410');
INSERT INTO "organisations" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd7712c907e822fd8b34e43','acme Sales B.V.','acme sales b.v.','KVK','11111111','ACTIVATED','2026-11-30 20:39:37.175417','2026-11-30 20:39:37.176369','MANUAL_REVIEW','2026-11-30 20:39:37.176369',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:39:37.176369');
INSERT INTO "organisations" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bdc77a5baa09775c633923f','acme Later B.V.','acme later b.v.','KVK','11111119','PENDING','2026-11-30 20:39:37.180815',NULL,NULL,NULL,NULL,NULL,NULL,0,'NONE',NULL);
INSERT INTO "organisations" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c7e777ea30ed7000b9998a6','Zuid ''Öst'' & Co','zuid ''ost'' & co','KVK','44444444','ACTIVATED','2026-11-30 20:39:37.341986','2026-11-30 20:39:37.348269','MANUAL_REVIEW','2026-11-30 20:39:37.348269',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:39:37.348269');
CREATE TABLE partnership_managers (
	environment_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership_managers PRIMARY KEY (environment_id, partnership_id, user_id), 
	CONSTRAINT fk_partnership_managers_partnership FOREIGN KEY(environment_id, partnership_id) REFERENCES partnerships (environment_id, id)
);
INSERT INTO "partnership_managers" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3baf703a8220b2f9f4482eb6','01a22e2f395f7488bc848182e95c2df0');
INSERT INTO "partnership_managers" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3baf703a8220b2f9f4482eb6','01a22e2f3abe71d3a017543c01300655');
INSERT INTO "partnership_managers" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3baf703a8220b2f9f4482eb6','01a22e2f3ac9760c8707db0f3eb7d770');
INSERT INTO "partnership_managers" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','01a22e2f3bd572c1938870f4d430def7','01a22e2f3adc7728a689c6d197543852');
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
INSERT INTO "partnerships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3baf703a8220b2f9f4482eb6','01a22e2f3abe71d3a017543a0026346c',1,'ACTIVE',NULL,NULL,'2026-11-30 20:39:37.127713','2026-11-30 20:39:37.157241',NULL);
INSERT INTO "partnerships" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3baf703a8220b2f9f4482eb6','01a22e2f395d763b9fcbe4be7a282ea4',0,'ACTIVE',NULL,NULL,'2026-11-30 20:39:37.127713','2026-11-30 20:39:37.157241',NULL);
INSERT INTO "partnerships" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','01a22e2f3bd572c1938870f4d430def7','01a22e2f395d763b9fcbe4be7a282ea4',1,'REQUESTED','to acme',NULL,'2026-11-30 20:39:37.173016',NULL,NULL);
INSERT INTO "partnerships" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3bd572c1938870f4d430def7','01a22e2f3adb74c3aba5ecac7cb2a565',0,'REQUESTED','to acme',NULL,'2026-11-30 20:39:37.173016',NULL,NULL);
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
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'1DF1EFDC4DC57981AAF900403C39B322A1EF33DB037AD5C0B9F37D0C079ECFCF',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'44BFB3B9942AE39542B8D7D67A5134FF230E6EBAED97A8676DCBAC968EA9E278',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'DA5E3170DD9A821DFC7FD5BE25AAC10799DBCF627238380F6FC5D8DB58A3D776',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'3E2B624D09E8044A7E21383DB0051F1A31B3915B886A4EBB49A2032496E6030F',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'92115CBD6CCC5083D6B167BA12A05EF16C8FFFB75BBA94AC6A6D1BD5416BC8BD',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'6FDB9C6D89831E7DCC45501FC5B2D11A177CDAB8437B83310C05D8BDC9C10AB8',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'A9CA503B94FDC4FDBD9B8A02E4AD811A9A063A97DB5A82D36FE89EB1BBE3B057',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'DB9820F324378BF15D70FE5B5CEE1FDD6737941ECD74C46C494B764B6CE05292',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'339FC0C7F65CEB9CB88C8C8892A29C8F8B6A07F7ED493655CCEFD7A62515DF41',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e2f3de6749fbf67840bae5b1e6e',X'443DF677AE34B9899EBF12F58DB172F14F2CAF1144615D9B0BB890E6824A37DF',NULL);
CREATE TABLE removed_addresses (
	environment_id CHAR(32) NOT NULL, 
	address_hash BLOB NOT NULL, 
	removed_at DATETIME NOT NULL, 
	CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash), 
	CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "removed_addresses" VALUES('01a22e2f395d763b9fcbe4be7a282ea4',X'520421C6F657F7CC20A8FA1E86514DBAD360B898E7E7DCA2703BD7161E7BBB72','2026-11-30 20:39:37.113184');
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
INSERT INTO "secrets" VALUES(X'EBE03A99E0199D3311B21A7D3C70D3062531E3B689ACD286E2D4EE546F13B70D','SIGN_UP','01a22e2f38ca7302aee484fb54bf205b',NULL,'2026-11-30 20:39:36.353707','2026-12-01 20:39:36.353707','2026-11-30 20:39:36.417499',NULL);
INSERT INTO "secrets" VALUES(X'C2AD19DEB64AC17C57A01840C8AC1512FB92856A679D293E682D677724EEA6C3','SIGN_UP','01a22e2f39e3743988316c565961da60',NULL,'2026-11-30 20:39:36.675487','2026-12-01 20:39:36.675487','2026-11-30 20:39:36.685226',NULL);
INSERT INTO "secrets" VALUES(X'E31FA43496A56825367581F2319EF888F06CABB96D394A1A425F91FE6EAC66D8','SIGN_UP','01a22e2f3a3071cba500bd5008de4acb',NULL,'2026-11-30 20:39:36.752482','2026-12-01 20:39:36.752482','2026-11-30 20:39:36.782835',NULL);
INSERT INTO "secrets" VALUES(X'ED49D84B5F9FA9F5F4C64F3C9DBD02A23CEB9DB8263C4D29E01549007EEBB2D9','SIGN_UP','01a22e2f3a6b777ca51ed3d2f5e0a859',NULL,'2026-11-30 20:39:36.808566','2026-12-01 20:39:36.808566','2026-11-30 20:39:36.824693',NULL);
INSERT INTO "secrets" VALUES(X'3892309963CA5759A2B7340C487DE036B42DB9BA3A28660D2C53592D37C8AE67','SIGN_UP','01a22e2f3a977005b4372c17f2ccdbf5',NULL,'2026-11-30 20:39:36.855401','2026-12-01 20:39:36.855401','2026-11-30 20:39:36.861201',NULL);
INSERT INTO "secrets" VALUES(X'DF26CF1894EBE4434B83371966BF1EBFFE1D7656957402366BE9FB7E1CDE4F8F','SIGN_UP','01a22e2f3ab976d882beb786cf5f6d6c',NULL,'2026-11-30 20:39:36.889114','2026-12-01 20:39:36.889114','2026-11-30 20:39:36.893227',NULL);
INSERT INTO "secrets" VALUES(X'00094FE038EDBE0AE76087EAB2DB95EBAB74117FA9A5B903B510EAEEB0432DCD','SIGN_UP','01a22e2f3ac57632ae09ef8608fa9da5',NULL,'2026-11-30 20:39:36.901621','2026-12-01 20:39:36.901621','2026-11-30 20:39:36.904709',NULL);
INSERT INTO "secrets" VALUES(X'85C5DC2141AC2B94C06D34F4BB8637BF3981EDB0E7811C4DFF24C195C5EBA04E','SIGN_UP','01a22e2f3ad0718e906fb70e025a48e5',NULL,'2026-11-30 20:39:36.912691','2026-12-01 20:39:36.912691','2026-11-30 20:39:36.914167',NULL);
INSERT INTO "secrets" VALUES(X'7AB93D004ED9CEBCAE47C59ED53D4D22F75CDAC2B3741FC7AF4C4D827BC797FB','INVITATION','01a22e2f3b43720c93ec6e02a4315843',NULL,'2026-11-30 20:39:37.023492','2026-12-07 20:39:37.023492',NULL,NULL);
INSERT INTO "secrets" VALUES(X'34ADF39B273E7241DE1662E4E8EFB4819F8B5BEDAE7F9691661C176FAB667DDF','INVITATION','01a22e2f3b5571f884de8c0b62ca4d92',NULL,'2026-11-30 20:39:37.044658','2026-12-07 20:39:37.044658',NULL,NULL);
INSERT INTO "secrets" VALUES(X'BD04E0F7ED300DAD34297EFA6DD743CA8D38C888F2F9646DF588257D05478FF6','FIRST_PASSWORD','01a22e2f3b73759eb8867a0f0abb34a9',NULL,'2026-11-30 20:39:37.073019','2026-12-07 20:39:37.073019',NULL,NULL);
INSERT INTO "secrets" VALUES(X'3AE7DE7CC7D5E33CE1963279265D7BFFEF381ADBFC74E520ADDC8538D34D85A6','SIGN_UP','01a22e2f3b827525b5cc76af13db0ba6',NULL,'2026-11-30 20:39:37.090469','2026-12-01 20:39:37.090469','2026-11-30 20:39:37.092620',NULL);
INSERT INTO "secrets" VALUES(X'BCE81226CAD61602BF10949BF0F8F7CBA744F5FD27C1DF6C1FBB6C7F20756165','SIGN_UP','01a22e2f3b897716acb4d3e7dd76f8bf',NULL,'2026-11-30 20:39:37.097494','2026-12-01 20:39:37.097494','2026-11-30 20:39:37.101287',NULL);
INSERT INTO "secrets" VALUES(X'896B48AB664AEDDFF064B786ED1AFE92549EA79322FABBDAF063628EC8246517','RECOVERY','01a22e2f394d7067b3757b2e58fedc28',NULL,'2026-11-30 20:39:37.115026','2026-11-30 21:09:37.115026',NULL,NULL);
INSERT INTO "secrets" VALUES(X'983565C22657B1C696D4BDA00F62802AF4AF68F598BFF71557DE23A414D2DBFE','RECLAIM','01a22e2f394d7067b3757b2e58fedc28','alice@acme.example','2026-11-30 20:39:37.115026','2026-11-30 21:09:37.115026',NULL,NULL);
INSERT INTO "secrets" VALUES(X'EBA8EFFEC2A6862EB1E9D9E0969395B75F07FBE2F43FA0AF113F9CE1703C81AE','SIGN_UP','01a22e2f3ba273bea45d8728e71fb1b4',NULL,'2026-11-30 20:39:37.122273','2026-12-01 20:39:37.122273','2026-11-30 20:39:37.123352',NULL);
INSERT INTO "secrets" VALUES(X'83B77F70474F787C927074A75DBEC472546A962C99E031EDA9E62FE74CFB6429','SIGN_UP','01a22e2f3c2a7466bc46c93b3779cfb4',NULL,'2026-11-30 20:39:37.258482','2026-12-01 20:39:37.258482','2026-11-30 20:39:37.260068',NULL);
INSERT INTO "secrets" VALUES(X'4F9C27D5E11A3221BDAE0DF1C034FA7A13D801DC74A0876E001483D2D5528DF9','SIGN_UP','01a22e2f3c9c770ca74fbe910d069b85',NULL,'2026-11-30 20:39:37.372455','2026-12-01 20:39:37.372455','2026-11-30 20:39:37.457107',NULL);
INSERT INTO "secrets" VALUES(X'C7CEB473E1C17194AB620076221A61DDC4F65B591C51205F8DAC8F9D0D316C10','SIGN_UP','01a22e2f3d03736688084b956e730577',NULL,'2026-11-30 20:39:37.475389','2026-12-01 20:39:37.475389','2026-11-30 20:39:37.478379',NULL);
INSERT INTO "secrets" VALUES(X'2A538DEC3DBC54175AF62B12647303FFEE5FA3E51E3B7B4D9EF391912D9BD9AF','SIGN_UP','01a22e2f3d1c71108bcd9c723ce1adc3',NULL,'2026-11-30 20:39:37.499901','2026-12-01 20:39:37.499901','2026-11-30 20:39:37.505161',NULL);
INSERT INTO "secrets" VALUES(X'1D2471DCAF27EE2F9B666E1C6CAD7F141AF497ACF2FCBCD38F7545671C7931E4','SIGN_UP','01a22e2f3d2a74bbbda1834086d431ed',NULL,'2026-11-30 20:39:37.514668','2026-12-01 20:39:37.514668','2026-11-30 20:39:37.516248',NULL);
INSERT INTO "secrets" VALUES(X'EC8A5BED04A24AD5EFC883FBCDF20F882A2CAEE27BD694117505FC53E49CA459','SIGN_UP','01a22e2f3d4073a0b43bf3116a044e2f',NULL,'2026-11-30 20:39:37.536094','2026-12-01 20:39:37.536094','2026-11-30 20:39:37.539466',NULL);
INSERT INTO "secrets" VALUES(X'91206CC253CEA48DE47E2CC1104B900DFCBC124E6966FB135BD6CB5BD4853AC2','SIGN_UP','01a22e2f3d5a727089c771d66cd586f2',NULL,'2026-11-30 20:39:37.562350','2026-12-01 20:39:37.562350','2026-11-30 20:39:37.570671',NULL);
INSERT INTO "secrets" VALUES(X'A299966CBF152C0B5178464CC92E3C05CCA9288E72DE7DA2FB683911D0728A64','SIGN_UP','01a22e2f3ddf738eaf6498daeafcdab8',NULL,'2026-11-30 20:39:37.695037','2026-12-01 20:39:37.695037','2026-11-30 20:39:37.701280',NULL);
INSERT INTO "secrets" VALUES(X'1786D3FD27EF9ACE5053B253430A62090AB5ED46DB48A6B68888790C4775FB72','UNDO_ACCOUNT_CHANGE','01a22e2f3de6749fbf67840bae5b1e6e','TWO_FACTOR_ENABLED','2026-11-30 20:39:37.717014','2026-12-14 20:39:37.717014',NULL,NULL);
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
INSERT INTO "sessions" VALUES('01a22e2f394d7067b3757b2e58fedc28','01a22e2f397776b98e051a5f01495877',X'602F301B9C1CA10CBB16B13A08D44A4326A85445BF4459D9BE298BE0826AFD2A','2026-11-30 20:39:36.417499','2026-11-30 20:39:36.417499','2026-11-30 20:39:36.417499','2026-12-30 20:39:36.417499','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3a0d709fbd72d527bebcef5b','01a22e2f3a217583878ecaad72ccb55a',X'BA2294002E38E64E5A26D83925CB321B5D6141BD9E4B42073CD05EAA395904F4','2026-11-30 20:39:36.685226','2026-11-30 20:39:36.685226','2026-11-30 20:39:36.685226','2026-12-30 20:39:36.685226','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3a4f730aa3746ec64c78b465','01a22e2f3a597375bade35cffb21f0a6',X'4698E809E85666103A12590EC7C1D2D5396CEDB1056198A0386FD91661929209','2026-11-30 20:39:36.782835','2026-11-30 20:39:36.782835','2026-11-30 20:39:36.782835','2026-12-30 20:39:36.782835','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3a797105a83f5bf9bc195f8d','01a22e2f3a7b74488564c71a229d27da',X'5F2D5BB4A65B91F2DFBD3320C4C7135DCC082E9D1110F6F0FF69202624BA7D66','2026-11-30 20:39:36.824693','2026-11-30 20:39:36.824693','2026-11-30 20:39:36.824693','2026-12-30 20:39:36.824693','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3a9d70d08500f70665917661','01a22e2f3a9f76738527067b9d0e2ab1',X'50B9CE2CA881EA5E6C0362C5F4FCDC1B70830638E0537D89C952D7333763B56C','2026-11-30 20:39:36.861201','2026-11-30 20:39:36.861201','2026-11-30 20:39:36.861201','2026-12-30 20:39:36.861201','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3abd74c1b68b9168e861f0ea','01a22e2f3abf77c685a1c08a20d41889',X'FA5CCFE18B9D7711892B49C98171A2CF74BFC8C4203FE8B4B68447DB6D38ADE7','2026-11-30 20:39:36.893227','2026-11-30 20:39:36.893227','2026-11-30 20:39:36.893227','2026-12-30 20:39:36.893227','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3ac9760c8707db0db243c57a','01a22e2f3aca745ebf09623b4ea87fb8',X'A5E92E52CAC032F295F19430F50D88A326DC5294CAD9E1C63687C33DD25C76DB','2026-11-30 20:39:36.904709','2026-11-30 20:39:36.904709','2026-11-30 20:39:36.904709','2026-12-30 20:39:36.904709','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3adb74c3aba5ecaa10c8f0eb','01a22e2f3ae47155a1b11a49debbaa88',X'01F8DB73923AAB0CDE9142CB3959FA95CCF135A8BE7385D95F5D6039E8E1A581','2026-11-30 20:39:36.914167','2026-11-30 20:39:36.914167','2026-11-30 20:39:36.914167','2026-12-30 20:39:36.914167','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3b857180bada0454c6360f75','01a22e2f3b86766fb821f9737225ee19',X'BEBACF34328F57D1DE88F7240E64BEDFF04949ECC4BB30FE2EEAB293364BD9C8','2026-11-30 20:39:37.092620','2026-11-30 20:39:37.092620','2026-11-30 20:39:37.092620','2026-12-30 20:39:37.092620','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3b8d72f491bdf00a9f60b9d5','01a22e2f3b8e7720a28a20f08d2814cf',X'265A687CAE8171907F9CE740C626AC7C3AD4F2220F334ADDCB863EB5EF61EB68','2026-11-30 20:39:37.101287','2026-11-30 20:39:37.101287','2026-11-30 20:39:37.101287','2026-12-30 20:39:37.101287','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3ba3756e8ab11688e26331bc','01a22e2f3ba5723c91788301b1f17295',X'07F072E4D4BC1EEDCCE3AD2AADCB74D376EBC9308600072B21A3A6EC0F9B3935','2026-11-30 20:39:37.123352','2026-11-30 20:39:37.123352','2026-11-30 20:39:37.123352','2026-12-30 20:39:37.123352','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3c5c72669fe5333921c77e2c','01a22e2f3c5e7542937232866d7609af',X'7D01F03B837A5CB77A676CC01881D9EA50B4C611295B00DCA99C8F6E70CA077F','2026-11-30 20:39:37.260068','2026-11-30 20:39:37.260068','2026-11-30 20:39:37.260068','2026-12-30 20:39:37.260068','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3cf277de9ebf96010e80d89c','01a22e2f3cf373b9a2ec14586e15889f',X'24B7D63EC96BA46E6CFABDBE195F47702BE3CF54EB9874032E8B62021832EE34','2026-11-30 20:39:37.457107','2026-11-30 20:39:37.457107','2026-11-30 20:39:37.457107','2026-12-30 20:39:37.457107','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3d0776adb411600f942de802','01a22e2f3d08754fa661d8ef23014725',X'4A2A1261FFA644176B93EFA9F24D7FD58D184B3520046CC44E1A2CC93E14EEC7','2026-11-30 20:39:37.478379','2026-11-30 20:39:37.478379','2026-11-30 20:39:37.478379','2026-12-30 20:39:37.478379','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3d21773abe96ef74c8d74ad4','01a22e2f3d227292821382dd32b84908',X'EC9958BA712563CD2B6D0EDB5BDCBE967FABE1EDCDD28EDC4379412D56829868','2026-11-30 20:39:37.505161','2026-11-30 20:39:37.505161','2026-11-30 20:39:37.505161','2026-12-30 20:39:37.505161','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3d2c768b9bcffa585f114a43','01a22e2f3d2d748d9872c106f83f3ad5',X'2C7858E2FEA22A05D01200826C3F2E1551DFA03134F6129FE165FCEDEB10590F','2026-11-30 20:39:37.516248','2026-11-30 20:39:37.516248','2026-11-30 20:39:37.516248','2026-12-30 20:39:37.516248','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3d4377a6a88003924f77ffcd','01a22e2f3d487773972b1bfd91acce01',X'4B8AEF127CE2D92AFFE4CE17B9855C8589A94EEDB0539C0B35316A8887A35490','2026-11-30 20:39:37.539466','2026-11-30 20:39:37.539466','2026-11-30 20:39:37.539466','2026-12-30 20:39:37.539466','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3d6372c498f63074b267f04c','01a22e2f3d6a73e68bf8fba4737d1f5a',X'481E9C34CCC706604D63758E46627CCD56B9D4ACD80A3576C2A83E67E3ED5B6A','2026-11-30 20:39:37.570671','2026-11-30 20:39:37.570671','2026-11-30 20:39:37.570671','2026-12-30 20:39:37.570671','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e2f3de6749fbf67840bae5b1e6e','01a22e2f3de77389a0a62e31b2501790',X'06FACA903A95FF9926516AF46424EC7889B6E768252EFD10A439FABB7C711690','2026-11-30 20:39:37.701280','2026-11-30 20:39:37.701280','2026-11-30 20:39:37.701280','2026-12-30 20:39:37.701280','tests',NULL,NULL,NULL,NULL);
CREATE TABLE sign_ups (
	id CHAR(32) NOT NULL, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_ups PRIMARY KEY (id)
);
INSERT INTO "sign_ups" VALUES('01a22e2f38ca7302aee484fb54bf205b','alice@acme.example','alice@acme.example','en','2026-11-30 20:39:36.353707');
INSERT INTO "sign_ups" VALUES('01a22e2f39e3743988316c565961da60','bob@acme.example','bob@acme.example','en','2026-11-30 20:39:36.675487');
INSERT INTO "sign_ups" VALUES('01a22e2f3a3071cba500bd5008de4acb','carol@globex.example','carol@globex.example','en','2026-11-30 20:39:36.752482');
INSERT INTO "sign_ups" VALUES('01a22e2f3a6b777ca51ed3d2f5e0a859','dave@globex.example','dave@globex.example','en','2026-11-30 20:39:36.808566');
INSERT INTO "sign_ups" VALUES('01a22e2f3a977005b4372c17f2ccdbf5','frank@frank.example','frank@frank.example','en','2026-11-30 20:39:36.855401');
INSERT INTO "sign_ups" VALUES('01a22e2f3ab976d882beb786cf5f6d6c','ina@initech.example','ina@initech.example','en','2026-11-30 20:39:36.889114');
INSERT INTO "sign_ups" VALUES('01a22e2f3ac57632ae09ef8608fa9da5','iris@initech.example','iris@initech.example','en','2026-11-30 20:39:36.901621');
INSERT INTO "sign_ups" VALUES('01a22e2f3ad0718e906fb70e025a48e5','hank@umbrella.example','hank@umbrella.example','en','2026-11-30 20:39:36.912691');
INSERT INTO "sign_ups" VALUES('01a22e2f3b827525b5cc76af13db0ba6','acme-blocked@acme.example','acme-blocked@acme.example','en','2026-11-30 20:39:37.090469');
INSERT INTO "sign_ups" VALUES('01a22e2f3b897716acb4d3e7dd76f8bf','acme-removed@acme.example','acme-removed@acme.example','en','2026-11-30 20:39:37.097494');
INSERT INTO "sign_ups" VALUES('01a22e2f3ba273bea45d8728e71fb1b4','acme-member@acme.example','acme-member@acme.example','en','2026-11-30 20:39:37.122273');
INSERT INTO "sign_ups" VALUES('01a22e2f3c2a7466bc46c93b3779cfb4','eve@acme.example','eve@acme.example','en','2026-11-30 20:39:37.258482');
INSERT INTO "sign_ups" VALUES('01a22e2f3c9c770ca74fbe910d069b85','ada@acme.example','ada@acme.example','en','2026-11-30 20:39:37.372455');
INSERT INTO "sign_ups" VALUES('01a22e2f3d03736688084b956e730577','bo@acme.example','bo@acme.example','en','2026-11-30 20:39:37.475389');
INSERT INTO "sign_ups" VALUES('01a22e2f3d1c71108bcd9c723ce1adc3','çelik@acme.example','çelik@acme.example','en','2026-11-30 20:39:37.499901');
INSERT INTO "sign_ups" VALUES('01a22e2f3d2a74bbbda1834086d431ed','lea@lea.example','lea@lea.example','en','2026-11-30 20:39:37.514668');
INSERT INTO "sign_ups" VALUES('01a22e2f3d4073a0b43bf3116a044e2f','mia@mia.example','mia@mia.example','en','2026-11-30 20:39:37.536094');
INSERT INTO "sign_ups" VALUES('01a22e2f3d5a727089c771d66cd586f2','bas@acme.example','bas@acme.example','en','2026-11-30 20:39:37.562350');
INSERT INTO "sign_ups" VALUES('01a22e2f3ddf738eaf6498daeafcdab8','gavin@hooli.example','gavin@hooli.example','en','2026-11-30 20:39:37.695037');
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
INSERT INTO "throttles" VALUES(X'8FA4BADCE70F6410F2FBDCC2EDACA5E985DBAF0D21044125AC366DAFA7E83FF4',6,'2026-11-30 20:39:37.547329','2026-12-01 20:39:37.023492');
INSERT INTO "throttles" VALUES(X'6AFB7F28E5958DEEA6ACD8965FE3B526FB60E447AD5B7392BC4072765A829C5A',1,'2026-11-30 20:39:37.080920','2026-12-01 20:39:37.080920');
INSERT INTO "throttles" VALUES(X'F9B5BF8C6802DAF7F97F0DFF5B220E184CAB282B8EC4385F5EFA9E28B1EF77F4',1,'2026-11-30 20:39:37.115026','2026-11-30 21:39:37.115026');
INSERT INTO "throttles" VALUES(X'1F8A8B5C58B7595ECDDCBACBCD6149BE6608525B0A695479C7DA233A7656B079',1,'2026-11-30 20:39:37.115026','2026-11-30 21:39:37.115026');
INSERT INTO "throttles" VALUES(X'663E0DCAA572E663F44AFE7EF13585B94264E006113DD326F4355B923816CECE',1,'2026-11-30 20:39:37.115026','2026-11-30 21:39:37.115026');
INSERT INTO "throttles" VALUES(X'D882E0712CB682F571760609A64DC1ED36C6852551BF4D8BDD3C6F1748EF62F5',1,'2026-11-30 20:39:37.717014','2026-12-01 20:39:37.717014');
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
INSERT INTO "user_counts" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','INVITED','BASIC_USER',4);
INSERT INTO "user_counts" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','ACTIVE','BASIC_USER',5);
INSERT INTO "user_counts" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e2f3a9e7041946bd302a45e9835','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e2f3a9e7041946bd302a45e9835','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e2f3abe71d3a017543a0026346c','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e2f3abe71d3a017543a0026346c','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e2f3abe71d3a017543a0026346c','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e2f3abe71d3a017543a0026346c','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e2f3abe71d3a017543a0026346c','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','INVITED','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','BLOCKED','BASIC_USER',2);
INSERT INTO "user_counts" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e2f3d2d748d9872c102b3a2037f','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e2f3d2d748d9872c102b3a2037f','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e2f3d4473c5a3c1d7d036d2f5c1','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e2f3d4473c5a3c1d7d036d2f5c1','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e2f3de6749fbf67840d3d75a32e','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e2f3de6749fbf67840d3d75a32e','ACTIVE','ADMINISTRATOR',1);
CREATE TABLE user_words (
	environment_id CHAR(32) NOT NULL, 
	word TEXT NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_words PRIMARY KEY (environment_id, word, user_id), 
	CONSTRAINT fk_user_words_environment_id_user_id_users FOREIGN KEY(environment_id, user_id) REFERENCES users (environment_id, id) ON DELETE CASCADE
);
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','acme','01a22e2f395f7488bc848182e95c2df0');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','de','01a22e2f395f7488bc848182e95c2df0');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f395f7488bc848182e95c2df0');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','vries','01a22e2f395f7488bc848182e95c2df0');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','acme','01a22e2f3a1973b794dac09aa058a4c7');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3a1973b794dac09aa058a4c7');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','jansen','01a22e2f3a1973b794dac09aa058a4c7');
INSERT INTO "user_words" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','example','01a22e2f3a5677d69074add7de000c6d');
INSERT INTO "user_words" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','globex','01a22e2f3a5677d69074add7de000c6d');
INSERT INTO "user_words" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','smit','01a22e2f3a5677d69074add7de000c6d');
INSERT INTO "user_words" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','bakker','01a22e2f3a7a76faa2eeeb1a55223cb2');
INSERT INTO "user_words" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','example','01a22e2f3a7a76faa2eeeb1a55223cb2');
INSERT INTO "user_words" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','globex','01a22e2f3a7a76faa2eeeb1a55223cb2');
INSERT INTO "user_words" VALUES('01a22e2f3a9e7041946bd302a45e9835','example','01a22e2f3a9e7041946bd304d79b8bab');
INSERT INTO "user_words" VALUES('01a22e2f3a9e7041946bd302a45e9835','visser','01a22e2f3a9e7041946bd304d79b8bab');
INSERT INTO "user_words" VALUES('01a22e2f3abe71d3a017543a0026346c','example','01a22e2f3abe71d3a017543c01300655');
INSERT INTO "user_words" VALUES('01a22e2f3abe71d3a017543a0026346c','initech','01a22e2f3abe71d3a017543c01300655');
INSERT INTO "user_words" VALUES('01a22e2f3abe71d3a017543a0026346c','kok','01a22e2f3abe71d3a017543c01300655');
INSERT INTO "user_words" VALUES('01a22e2f3abe71d3a017543a0026346c','example','01a22e2f3ac9760c8707db0f3eb7d770');
INSERT INTO "user_words" VALUES('01a22e2f3abe71d3a017543a0026346c','initech','01a22e2f3ac9760c8707db0f3eb7d770');
INSERT INTO "user_words" VALUES('01a22e2f3abe71d3a017543a0026346c','kok','01a22e2f3ac9760c8707db0f3eb7d770');
INSERT INTO "user_words" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','example','01a22e2f3adc7728a689c6d197543852');
INSERT INTO "user_words" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','mol','01a22e2f3adc7728a689c6d197543852');
INSERT INTO "user_words" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','umbrella','01a22e2f3adc7728a689c6d197543852');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4',';acme','01a22e2f3b43720c93ec6e03f51e1ace');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3b43720c93ec6e03f51e1ace');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','pending','01a22e2f3b43720c93ec6e03f51e1ace');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','added','01a22e2f3b73759eb8867a10192dbfbc');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3b73759eb8867a10192dbfbc');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3b7c724b8c6e3cfe61a30e89');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','blocked','01a22e2f3b857180bada0456c0ad617f');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3b857180bada0456c0ad617f');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3ba4777d80b823f1381b8f3c');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','member','01a22e2f3ba4777d80b823f1381b8f3c');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','acme','01a22e2f3c5d708da9d1486b04b02838');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3c5d708da9d1486b04b02838');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','zwart','01a22e2f3c5d708da9d1486b04b02838');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','acme','01a22e2f3cf277de9ebf96031d13bf57');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','de','01a22e2f3cf277de9ebf96031d13bf57');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3cf277de9ebf96031d13bf57');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','wit','01a22e2f3cf277de9ebf96031d13bf57');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','acme','01a22e2f3d0776adb4116011cb5be87a');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3d0776adb4116011cb5be87a');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','wit','01a22e2f3d0776adb4116011cb5be87a');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','=celik','01a22e2f3d227292821382dae43b0001');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','acme','01a22e2f3d227292821382dae43b0001');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3d227292821382dae43b0001');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','kaya','01a22e2f3d227292821382dae43b0001');
INSERT INTO "user_words" VALUES('01a22e2f3d2d748d9872c102b3a2037f','example','01a22e2f3d2d748d9872c104c3aa2746');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3d3874508e0b054c981a4c86');
INSERT INTO "user_words" VALUES('01a22e2f3d4473c5a3c1d7d036d2f5c1','example','01a22e2f3d4473c5a3c1d7d23c412bb3');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3d4b76d188ffe7eeeba1704a');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','acme','01a22e2f3d647598922cb86e0ec2a64b');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','blok','01a22e2f3d647598922cb86e0ec2a64b');
INSERT INTO "user_words" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','example','01a22e2f3d647598922cb86e0ec2a64b');
INSERT INTO "user_words" VALUES('01a22e2f3de6749fbf67840d3d75a32e','bel','01a22e2f3de77389a0a62e2fe00f0175');
INSERT INTO "user_words" VALUES('01a22e2f3de6749fbf67840d3d75a32e','example','01a22e2f3de77389a0a62e2fe00f0175');
INSERT INTO "user_words" VALUES('01a22e2f3de6749fbf67840d3d75a32e','hooli','01a22e2f3de77389a0a62e2fe00f0175');
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
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f395f7488bc848182e95c2df0','01a22e2f394d7067b3757b2e58fedc28','Alice de Vries','alice de vries','alice@acme.example','alice@acme.example','alice@acme.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:39:36.417499','2026-11-30 20:39:36.417499','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3a1973b794dac09aa058a4c7','01a22e2f3a0d709fbd72d527bebcef5b','Bob Jansen','bob jansen','bob@acme.example','bob@acme.example','bob@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:39:36.685226','2026-11-30 20:39:36.685226','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a5677d69074add7de000c6d','01a22e2f3a4f730aa3746ec64c78b465','Carol Smit','carol smit','carol@globex.example','carol@globex.example','carol@globex.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:39:36.782835','2026-11-30 20:39:36.782835','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f3a4f730aa3746ec8411a61ef','01a22e2f3a7a76faa2eeeb1a55223cb2','01a22e2f3a797105a83f5bf9bc195f8d','Dave Bakker','dave bakker','dave@globex.example','dave@globex.example','dave@globex.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:39:36.824693','2026-11-30 20:39:36.824693','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f3a9e7041946bd302a45e9835','01a22e2f3a9e7041946bd304d79b8bab','01a22e2f3a9d70d08500f70665917661','Frank Visser','frank visser','frank@frank.example','frank@frank.example','frank@frank.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:39:36.861201','2026-11-30 20:39:36.861201','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3abe71d3a017543c01300655','01a22e2f3abd74c1b68b9168e861f0ea','Ina Kok','ina kok','ina@initech.example','ina@initech.example','ina@initech.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:39:36.893227','2026-11-30 20:39:36.893227','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f3abe71d3a017543a0026346c','01a22e2f3ac9760c8707db0f3eb7d770','01a22e2f3ac9760c8707db0db243c57a','Iris Kok','iris kok','iris@initech.example','iris@initech.example','iris@initech.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:39:36.904709','2026-11-30 20:39:36.904709','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f3adb74c3aba5ecac7cb2a565','01a22e2f3adc7728a689c6d197543852','01a22e2f3adb74c3aba5ecaa10c8f0eb','Hank Mol','hank mol','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:39:36.914167','2026-11-30 20:39:36.914167','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b43720c93ec6e03f51e1ace',NULL,NULL,NULL,'acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','INVITED',1,'2026-11-30 20:39:37.023492',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b73759eb8867a10192dbfbc',NULL,'acme Added','acme added','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','BASIC_USER','INVITED',0,'2026-11-30 20:39:37.073019',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b7c724b8c6e3cfe61a30e89','01a22e2f3a9d70d08500f70665917661','Frank','frank','frank@frank.example','frank@frank.example','frank@frank.example','BASIC_USER','INVITED',0,'2026-11-30 20:39:37.080920',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3b857180bada0456c0ad617f','01a22e2f3b857180bada0454c6360f75','acme Blocked','acme blocked','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 20:39:37.092620','2026-11-30 20:39:37.092620','2026-11-30 20:39:00.000000','the acme reason');
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3ba4777d80b823f1381b8f3c','01a22e2f3ba3756e8ab11688e26331bc','acme Member','acme member','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:39:37.123352','2026-11-30 20:39:37.123352','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3c5d708da9d1486b04b02838','01a22e2f3c5c72669fe5333921c77e2c','Eve Zwart','eve zwart','eve@acme.example','eve@acme.example','eve@acme.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:39:37.260068','2026-11-30 20:39:37.260068','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3cf277de9ebf96031d13bf57','01a22e2f3cf277de9ebf96010e80d89c','Ada de Wit','ada de wit','ada@acme.example','ada@acme.example','ada@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:39:37.457107','2026-11-30 20:39:37.457107','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d0776adb4116011cb5be87a','01a22e2f3d0776adb411600f942de802','Bo Wit','bo wit','bo@acme.example','bo@acme.example','bo@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:39:37.478379','2026-11-30 20:39:37.478379','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d227292821382dae43b0001','01a22e2f3d21773abe96ef74c8d74ad4','Çelik Kaya','celik kaya','çelik@acme.example','çelik@acme.example','çelik@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:39:37.505161','2026-11-30 20:39:37.505161','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f3d2d748d9872c102b3a2037f','01a22e2f3d2d748d9872c104c3aa2746','01a22e2f3d2c768b9bcffa585f114a43','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:39:37.516248','2026-11-30 20:39:37.516248','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d3874508e0b054c981a4c86','01a22e2f3d2c768b9bcffa585f114a43','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','BASIC_USER','INVITED',0,'2026-11-30 20:39:37.526409',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e2f3d4473c5a3c1d7d036d2f5c1','01a22e2f3d4473c5a3c1d7d23c412bb3','01a22e2f3d4377a6a88003924f77ffcd','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:39:37.539466','2026-11-30 20:39:37.539466','2026-11-30 20:39:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d4b76d188ffe7eeeba1704a','01a22e2f3d4377a6a88003924f77ffcd','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','BASIC_USER','INVITED',0,'2026-11-30 20:39:37.547329',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e2f395d763b9fcbe4be7a282ea4','01a22e2f3d647598922cb86e0ec2a64b','01a22e2f3d6372c498f63074b267f04c','Bas Blok','bas blok','bas@acme.example','bas@acme.example','bas@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 20:39:37.570671','2026-11-30 20:39:37.570671','2026-11-30 20:39:00.000000','a "reason" with lines');
INSERT INTO "users" VALUES('01a22e2f3de6749fbf67840d3d75a32e','01a22e2f3de77389a0a62e2fe00f0175','01a22e2f3de6749fbf67840bae5b1e6e','Gavin Bel','gavin bel','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:39:37.701280','2026-11-30 20:39:37.701280','2026-11-30 20:39:00.000000',NULL);
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
