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
INSERT INTO "account_audit_events" VALUES('01a22e42454a7574b42344b62bb1bdbe','01a22e4245517705814b78ab8f298b11','2026-11-30 21:00:24.759950','sign_up.requested',NULL,'sign_up','01a22e42454a7574b42344b62bb1bdbe',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424584759e818c8048f8c12a4d','01a22e424584759e818c8049606d66a2','2026-11-30 21:00:24.788435','account.created','01a22e424584759e818c8048f8c12a4d','account','01a22e424584759e818c8048f8c12a4d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424584759e818c8048f8c12a4d','01a22e42459271a4bdaf8e355340b924','2026-11-30 21:00:24.788435','session.started','01a22e424584759e818c8048f8c12a4d','session','01a22e42459271a4bdaf8e342dcb1a2e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245957597af2e1f9dc1ce9443','01a22e4245957597af2e1f9fdb62295f','2026-11-30 21:00:24.852904','sign_up.requested',NULL,'sign_up','01a22e4245957597af2e1f9dc1ce9443',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42459d7021b0854c8528963cc4','01a22e42459d7021b0854c86acc9d9f6','2026-11-30 21:00:24.856037','account.created','01a22e42459d7021b0854c8528963cc4','account','01a22e42459d7021b0854c8528963cc4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42459d7021b0854c8528963cc4','01a22e4245a074af9c243051f6d1c1ae','2026-11-30 21:00:24.856037','session.started','01a22e42459d7021b0854c8528963cc4','session','01a22e4245a074af9c243050cd9dae32',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245a271bbb47cb16282c76d37','01a22e4245a271bbb47cb16456fc9cf7','2026-11-30 21:00:24.866145','sign_up.requested',NULL,'sign_up','01a22e4245a271bbb47cb16282c76d37',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245a477a789da60d106c01273','01a22e4245a477a789da60d2218b39a1','2026-11-30 21:00:24.867665','account.created','01a22e4245a477a789da60d106c01273','account','01a22e4245a477a789da60d106c01273',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245a477a789da60d106c01273','01a22e4245a570538830fd827f0bca41','2026-11-30 21:00:24.867665','session.started','01a22e4245a477a789da60d106c01273','session','01a22e4245a570538830fd81eda1689b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245a772288b149d474dab5b36','01a22e4245a772288b149d49d6a61d2f','2026-11-30 21:00:24.870893','sign_up.requested',NULL,'sign_up','01a22e4245a772288b149d474dab5b36',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245a877999eb842bc41267072','01a22e4245a877999eb842bd5997b9f2','2026-11-30 21:00:24.872109','account.created','01a22e4245a877999eb842bc41267072','account','01a22e4245a877999eb842bc41267072',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245a877999eb842bc41267072','01a22e4245a975ed855da3cced1b39f6','2026-11-30 21:00:24.872109','session.started','01a22e4245a877999eb842bc41267072','session','01a22e4245a975ed855da3cb129c5813',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245ae73eab194ca36a5ebe90e','01a22e4245af70c3b6f2d18ccc706393','2026-11-30 21:00:24.878630','sign_up.requested',NULL,'sign_up','01a22e4245ae73eab194ca36a5ebe90e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245af70c3b6f2d18da97c5862','01a22e4245b0705c92e9d9af2fc64d79','2026-11-30 21:00:24.879696','account.created','01a22e4245af70c3b6f2d18da97c5862','account','01a22e4245af70c3b6f2d18da97c5862',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245af70c3b6f2d18da97c5862','01a22e4245b0705c92e9d9b58f7acce6','2026-11-30 21:00:24.879696','session.started','01a22e4245af70c3b6f2d18da97c5862','session','01a22e4245b0705c92e9d9b4c9181c98',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245b271b88534fae8f45a01da','01a22e4245b271b88534faeaaf839da7','2026-11-30 21:00:24.881967','sign_up.requested',NULL,'sign_up','01a22e4245b271b88534fae8f45a01da',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245b37261b7dc29a2b8d7d3d6','01a22e4245b37261b7dc29a328978e71','2026-11-30 21:00:24.883093','account.created','01a22e4245b37261b7dc29a2b8d7d3d6','account','01a22e4245b37261b7dc29a2b8d7d3d6',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245b37261b7dc29a2b8d7d3d6','01a22e4245b47715bfa6785f2d5d891f','2026-11-30 21:00:24.883093','session.started','01a22e4245b37261b7dc29a2b8d7d3d6','session','01a22e4245b47715bfa6785e891f10a8',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245b5770e9ff5452039cb8cb8','01a22e4245b5770e9ff5452214e97391','2026-11-30 21:00:24.885131','sign_up.requested',NULL,'sign_up','01a22e4245b5770e9ff5452039cb8cb8',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245b6701d8eb801a922d351f2','01a22e4245b6701d8eb801aa8650baa2','2026-11-30 21:00:24.886179','account.created','01a22e4245b6701d8eb801a922d351f2','account','01a22e4245b6701d8eb801a922d351f2',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245b6701d8eb801a922d351f2','01a22e4245b775b39aaf28cb1154d75b','2026-11-30 21:00:24.886179','session.started','01a22e4245b6701d8eb801a922d351f2','session','01a22e4245b775b39aaf28ca4ef700f4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245b971509e96b9057e36b2d1','01a22e4245b971509e96b907ce384238','2026-11-30 21:00:24.889580','sign_up.requested',NULL,'sign_up','01a22e4245b971509e96b9057e36b2d1',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245bb70e3a9fdd9d4a5a57c68','01a22e4245bb70e3a9fdd9d53bea3243','2026-11-30 21:00:24.890747','account.created','01a22e4245bb70e3a9fdd9d4a5a57c68','account','01a22e4245bb70e3a9fdd9d4a5a57c68',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245bb70e3a9fdd9d4a5a57c68','01a22e4245bb70e3a9fdd9dbc5ca548b','2026-11-30 21:00:24.890747','session.started','01a22e4245bb70e3a9fdd9d4a5a57c68','session','01a22e4245bb70e3a9fdd9da702cdf29',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245e873c9b9d50d56a78f6361','01a22e4245e873c9b9d50d58889950ba','2026-11-30 21:00:24.936568','sign_up.requested',NULL,'sign_up','01a22e4245e873c9b9d50d56a78f6361',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245ea74a0b0c7ee1a12978871','01a22e4245ea74a0b0c7ee1b2f44d527','2026-11-30 21:00:24.938110','account.created','01a22e4245ea74a0b0c7ee1a12978871','account','01a22e4245ea74a0b0c7ee1a12978871',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245ea74a0b0c7ee1a12978871','01a22e4245eb72bea48fcae7c7a57714','2026-11-30 21:00:24.938110','session.started','01a22e4245ea74a0b0c7ee1a12978871','session','01a22e4245eb72bea48fcae6ddd1f031',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245f077f7bfcf917cf0220c06','01a22e4245f077f7bfcf917eb80defca','2026-11-30 21:00:24.944168','sign_up.requested',NULL,'sign_up','01a22e4245f077f7bfcf917cf0220c06',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245f37542ad544e25e746362f','01a22e4245f37542ad544e260eb6439b','2026-11-30 21:00:24.946604','account.created','01a22e4245f37542ad544e25e746362f','account','01a22e4245f37542ad544e25e746362f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4245f37542ad544e25e746362f','01a22e4245f47513b1e059d0761db011','2026-11-30 21:00:24.946604','session.started','01a22e4245f37542ad544e25e746362f','session','01a22e4245f37542ad544e2a9a52b209',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424584759e818c8048f8c12a4d','01a22e42460371949a65aa389900b5fd','2026-11-30 21:00:24.962084','account.recovery_requested',NULL,'account','01a22e424584759e818c8048f8c12a4d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42460570569eb28830cadc835b','01a22e42460673d887a1418149c7af09','2026-11-30 21:00:24.965809','sign_up.requested',NULL,'sign_up','01a22e42460570569eb28830cadc835b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424608752092f2ba61bdbec629','01a22e424608752092f2ba62fe2d09cf','2026-11-30 21:00:24.967772','account.created','01a22e424608752092f2ba61bdbec629','account','01a22e424608752092f2ba61bdbec629',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424608752092f2ba61bdbec629','01a22e424609778a97879c91b96f735d','2026-11-30 21:00:24.967772','session.started','01a22e424608752092f2ba61bdbec629','session','01a22e424609778a97879c907450721d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42464c757fa677dfb5559ecaca','01a22e42464d733699f5602712db0ae6','2026-11-30 21:00:25.036886','sign_up.requested',NULL,'sign_up','01a22e42464c757fa677dfb5559ecaca',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42464e76168e1930943298e9ac','01a22e42464e76168e193095fe79b800','2026-11-30 21:00:25.038008','account.created','01a22e42464e76168e1930943298e9ac','account','01a22e42464e76168e1930943298e9ac',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42464e76168e1930943298e9ac','01a22e42464f75f5a08cfea810f67dd4','2026-11-30 21:00:25.038008','session.started','01a22e42464e76168e1930943298e9ac','session','01a22e42464f75f5a08cfea74250b4c4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4246557569b4ec4a85e26dc2e9','01a22e4246557569b4ec4a8771df2e1a','2026-11-30 21:00:25.045452','sign_up.requested',NULL,'sign_up','01a22e4246557569b4ec4a85e26dc2e9',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42465677e5bef2954a076d086b','01a22e42465677e5bef2954bc53bf157','2026-11-30 21:00:25.046400','account.created','01a22e42465677e5bef2954a076d086b','account','01a22e42465677e5bef2954a076d086b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42465677e5bef2954a076d086b','01a22e42465770a2b62b04cce1f4de87','2026-11-30 21:00:25.046400','session.started','01a22e42465677e5bef2954a076d086b','session','01a22e42465770a2b62b04cb038ff3aa',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4246597445baf839a982437749','01a22e42465a752e8ad92dab100b239c','2026-11-30 21:00:25.049875','sign_up.requested',NULL,'sign_up','01a22e4246597445baf839a982437749',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42465b77e294134cf1b4bbd0f8','01a22e42465b77e294134cf21fbccdae','2026-11-30 21:00:25.050855','account.created','01a22e42465b77e294134cf1b4bbd0f8','account','01a22e42465b77e294134cf1b4bbd0f8',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42465b77e294134cf1b4bbd0f8','01a22e42465c731d8c26a04730216a27','2026-11-30 21:00:25.050855','session.started','01a22e42465b77e294134cf1b4bbd0f8','session','01a22e42465c731d8c26a046c07e663a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42465e7615a5f3c12ded9174e3','01a22e42465e7615a5f3c12f7d3d4ab6','2026-11-30 21:00:25.054124','sign_up.requested',NULL,'sign_up','01a22e42465e7615a5f3c12ded9174e3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42465f77868cbdad49bfa66797','01a22e42465f77868cbdad4abe31f22b','2026-11-30 21:00:25.055067','account.created','01a22e42465f77868cbdad49bfa66797','account','01a22e42465f77868cbdad49bfa66797',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42465f77868cbdad49bfa66797','01a22e424660715ead37809247dbfdef','2026-11-30 21:00:25.055067','session.started','01a22e42465f77868cbdad49bfa66797','session','01a22e424660715ead378091bdf6d59b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424662765b96274596d8bb5bd7','01a22e424662765b9627459848e86a39','2026-11-30 21:00:25.058444','sign_up.requested',NULL,'sign_up','01a22e424662765b96274596d8bb5bd7',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424663714e8bc96c0bec6f6ac3','01a22e424663714e8bc96c0c9b4cd9b9','2026-11-30 21:00:25.059316','account.created','01a22e424663714e8bc96c0bec6f6ac3','account','01a22e424663714e8bc96c0bec6f6ac3',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424663714e8bc96c0bec6f6ac3','01a22e42466474f5a288a3cc666a3d05','2026-11-30 21:00:25.059316','session.started','01a22e424663714e8bc96c0bec6f6ac3','session','01a22e42466474f5a288a3cb0ad78c69',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42466a70d8b9b7b5b0c5c90018','01a22e42466a70d8b9b7b5b29f15ff08','2026-11-30 21:00:25.066154','sign_up.requested',NULL,'sign_up','01a22e42466a70d8b9b7b5b0c5c90018',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42466b75069aba8657b117942a','01a22e42466b75069aba8658fbb731d6','2026-11-30 21:00:25.067022','account.created','01a22e42466b75069aba8657b117942a','account','01a22e42466b75069aba8657b117942a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e42466b75069aba8657b117942a','01a22e42466c701cbd72f5dab08d6ec3','2026-11-30 21:00:25.067022','session.started','01a22e42466b75069aba8657b117942a','session','01a22e42466c701cbd72f5d92a1d0180',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424673764bbf622939482ab31e','01a22e424673764bbf62293ba23b8a5b','2026-11-30 21:00:25.074701','sign_up.requested',NULL,'sign_up','01a22e424673764bbf622939482ab31e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4246747539b1eae9e66cdd3828','01a22e4246747539b1eae9e7dfaf6798','2026-11-30 21:00:25.075897','account.created','01a22e4246747539b1eae9e66cdd3828','account','01a22e4246747539b1eae9e66cdd3828',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e4246747539b1eae9e66cdd3828','01a22e4246757103b071ccd0c395296e','2026-11-30 21:00:25.075897','session.started','01a22e4246747539b1eae9e66cdd3828','session','01a22e4246757103b071cccfa48413bc',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424697744bb6ea7a565530633a','01a22e424697744bb6ea7a58fb0fc0ef','2026-11-30 21:00:25.111282','sign_up.requested',NULL,'sign_up','01a22e424697744bb6ea7a565530633a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424699748788958bdd056539df','01a22e424699748788958bde1a4263d2','2026-11-30 21:00:25.113271','account.created','01a22e424699748788958bdd056539df','account','01a22e424699748788958bdd056539df',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424699748788958bdd056539df','01a22e42469b76728dbf0f84e8c13b9a','2026-11-30 21:00:25.113271','session.started','01a22e424699748788958bdd056539df','session','01a22e42469a7388821552d1aee82187',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e424699748788958bdd056539df','01a22e4246a572309c767ad2fc175dba','2026-11-30 21:00:25.120501','account.two_factor_enabled','01a22e424699748788958bdd056539df','account','01a22e424699748788958bdd056539df',NULL,NULL,'test');
CREATE TABLE account_emails (
	canonical TEXT NOT NULL, 
	address TEXT NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	is_primary BOOLEAN NOT NULL, 
	verified_at DATETIME NOT NULL, 
	CONSTRAINT pk_account_emails PRIMARY KEY (canonical), 
	CONSTRAINT fk_account_emails_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "account_emails" VALUES('alice@acme.example','alice@acme.example','01a22e424584759e818c8048f8c12a4d',1,'2026-11-30 21:00:24.788435');
INSERT INTO "account_emails" VALUES('bob@acme.example','bob@acme.example','01a22e42459d7021b0854c8528963cc4',1,'2026-11-30 21:00:24.856037');
INSERT INTO "account_emails" VALUES('carol@globex.example','carol@globex.example','01a22e4245a477a789da60d106c01273',1,'2026-11-30 21:00:24.867665');
INSERT INTO "account_emails" VALUES('dave@globex.example','dave@globex.example','01a22e4245a877999eb842bc41267072',1,'2026-11-30 21:00:24.872109');
INSERT INTO "account_emails" VALUES('frank@frank.example','frank@frank.example','01a22e4245af70c3b6f2d18da97c5862',1,'2026-11-30 21:00:24.879696');
INSERT INTO "account_emails" VALUES('ina@initech.example','ina@initech.example','01a22e4245b37261b7dc29a2b8d7d3d6',1,'2026-11-30 21:00:24.883093');
INSERT INTO "account_emails" VALUES('iris@initech.example','iris@initech.example','01a22e4245b6701d8eb801a922d351f2',1,'2026-11-30 21:00:24.886179');
INSERT INTO "account_emails" VALUES('hank@umbrella.example','hank@umbrella.example','01a22e4245bb70e3a9fdd9d4a5a57c68',1,'2026-11-30 21:00:24.890747');
INSERT INTO "account_emails" VALUES('acme-blocked@acme.example','acme-blocked@acme.example','01a22e4245ea74a0b0c7ee1a12978871',1,'2026-11-30 21:00:24.938110');
INSERT INTO "account_emails" VALUES('acme-removed@acme.example','acme-removed@acme.example','01a22e4245f37542ad544e25e746362f',1,'2026-11-30 21:00:24.946604');
INSERT INTO "account_emails" VALUES('acme-member@acme.example','acme-member@acme.example','01a22e424608752092f2ba61bdbec629',1,'2026-11-30 21:00:24.967772');
INSERT INTO "account_emails" VALUES('eve@acme.example','eve@acme.example','01a22e42464e76168e1930943298e9ac',1,'2026-11-30 21:00:25.038008');
INSERT INTO "account_emails" VALUES('ada@acme.example','ada@acme.example','01a22e42465677e5bef2954a076d086b',1,'2026-11-30 21:00:25.046400');
INSERT INTO "account_emails" VALUES('bo@acme.example','bo@acme.example','01a22e42465b77e294134cf1b4bbd0f8',1,'2026-11-30 21:00:25.050855');
INSERT INTO "account_emails" VALUES('çelik@acme.example','çelik@acme.example','01a22e42465f77868cbdad49bfa66797',1,'2026-11-30 21:00:25.055067');
INSERT INTO "account_emails" VALUES('lea@lea.example','lea@lea.example','01a22e424663714e8bc96c0bec6f6ac3',1,'2026-11-30 21:00:25.059316');
INSERT INTO "account_emails" VALUES('mia@mia.example','mia@mia.example','01a22e42466b75069aba8657b117942a',1,'2026-11-30 21:00:25.067022');
INSERT INTO "account_emails" VALUES('bas@acme.example','bas@acme.example','01a22e4246747539b1eae9e66cdd3828',1,'2026-11-30 21:00:25.075897');
INSERT INTO "account_emails" VALUES('gavin@hooli.example','gavin@hooli.example','01a22e424699748788958bdd056539df',1,'2026-11-30 21:00:25.113271');
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
INSERT INTO "accounts" VALUES('01a22e424584759e818c8048f8c12a4d','Alice de Vries','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.788435');
INSERT INTO "accounts" VALUES('01a22e42459d7021b0854c8528963cc4','Bob Jansen','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.856037');
INSERT INTO "accounts" VALUES('01a22e4245a477a789da60d106c01273','Carol Smit','nl','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.867665');
INSERT INTO "accounts" VALUES('01a22e4245a877999eb842bc41267072','Dave Bakker','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.872109');
INSERT INTO "accounts" VALUES('01a22e4245af70c3b6f2d18da97c5862','Frank Visser','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.879696');
INSERT INTO "accounts" VALUES('01a22e4245b37261b7dc29a2b8d7d3d6','Ina Kok','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.883093');
INSERT INTO "accounts" VALUES('01a22e4245b6701d8eb801a922d351f2','Iris Kok','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.886179');
INSERT INTO "accounts" VALUES('01a22e4245bb70e3a9fdd9d4a5a57c68','Hank Mol','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.890747');
INSERT INTO "accounts" VALUES('01a22e4245ea74a0b0c7ee1a12978871','acme Blocked','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.938110');
INSERT INTO "accounts" VALUES('01a22e4245f37542ad544e25e746362f','acme Removed','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.946604');
INSERT INTO "accounts" VALUES('01a22e424608752092f2ba61bdbec629','acme Member','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:24.967772');
INSERT INTO "accounts" VALUES('01a22e42464e76168e1930943298e9ac','Eve Zwart','nl','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:25.038008');
INSERT INTO "accounts" VALUES('01a22e42465677e5bef2954a076d086b','Ada de Wit','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:25.046400');
INSERT INTO "accounts" VALUES('01a22e42465b77e294134cf1b4bbd0f8','Bo Wit','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:25.050855');
INSERT INTO "accounts" VALUES('01a22e42465f77868cbdad49bfa66797','Çelik Kaya','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:25.055067');
INSERT INTO "accounts" VALUES('01a22e424663714e8bc96c0bec6f6ac3','Lea','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:25.059316');
INSERT INTO "accounts" VALUES('01a22e42466b75069aba8657b117942a','Mia','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:25.067022');
INSERT INTO "accounts" VALUES('01a22e4246747539b1eae9e66cdd3828','Bas Blok','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',0,NULL,'2026-11-30 21:00:25.075897');
INSERT INTO "accounts" VALUES('01a22e424699748788958bdd056539df','Gavin Bel','en','$argon2id$v=19$m=8,t=1,p=1$j12YCM/+YuQ2YDnDVUWomQ$GUenGSK6noSgFBJC9n+CNh4qHfdAn5ybNdbJL/rkSxQ',1,NULL,'2026-11-30 21:00:25.113271');
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
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42458572c782e1477c8980c415','2026-11-30 21:00:24.788435','environment.created',NULL,NULL,'environment','01a22e42458572c782e1477b0b6c6f60',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42459271a4bdaf8e339fdc392a','2026-11-30 21:00:24.788435','user.joined','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245897609a4f0657d11bebc5d',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245a074af9c24304f852cc7e5','2026-11-30 21:00:24.856037','user.joined','01a22e42459e7601bd4ed345c57e6a4e','01a22e42458572c782e1477b0b6c6f60','user','01a22e42459e7601bd4ed345c57e6a4e',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245a477a789da60d4d43aaf33','2026-11-30 21:00:24.867665','environment.created',NULL,NULL,'environment','01a22e4245a477a789da60d389add3e1',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245a570538830fd80848f7f65','2026-11-30 21:00:24.867665','user.joined','01a22e4245a477a789da60d522c0a85f','01a22e4245a477a789da60d389add3e1','user','01a22e4245a477a789da60d522c0a85f',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245a975ed855da3cacc485224','2026-11-30 21:00:24.872109','user.joined','01a22e4245a877999eb842be6e6f80db','01a22e4245a477a789da60d389add3e1','user','01a22e4245a877999eb842be6e6f80db',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245ad76b4b212a7d62bf9b33f','2026-11-30 21:00:24.874550','user.role_changed','01a22e4245a477a789da60d522c0a85f','01a22e4245a477a789da60d389add3e1','user','01a22e4245a877999eb842be6e6f80db','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b0705c92e9d9b0ca895e0a','01a22e4245b0705c92e9d9b128b9e4c9','2026-11-30 21:00:24.879696','environment.created',NULL,NULL,'environment','01a22e4245b0705c92e9d9b0ca895e0a',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e4245b0705c92e9d9b0ca895e0a','01a22e4245b0705c92e9d9b3de03ac29','2026-11-30 21:00:24.879696','user.joined','01a22e4245b0705c92e9d9b219b9a43d','01a22e4245b0705c92e9d9b0ca895e0a','user','01a22e4245b0705c92e9d9b219b9a43d',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b37261b7dc29a51168fe6e','2026-11-30 21:00:24.883093','environment.created',NULL,NULL,'environment','01a22e4245b37261b7dc29a477cf1122',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b47715bfa6785ddce42f70','2026-11-30 21:00:24.883093','user.joined','01a22e4245b37261b7dc29a6328c4772','01a22e4245b37261b7dc29a477cf1122','user','01a22e4245b37261b7dc29a6328c4772',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b775b39aaf28c9070a2305','2026-11-30 21:00:24.886179','user.joined','01a22e4245b6701d8eb801ab05124578','01a22e4245b37261b7dc29a477cf1122','user','01a22e4245b6701d8eb801ab05124578',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b873df9795301a696637b6','2026-11-30 21:00:24.888543','user.role_changed','01a22e4245b37261b7dc29a6328c4772','01a22e4245b37261b7dc29a477cf1122','user','01a22e4245b6701d8eb801ab05124578','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','01a22e4245bb70e3a9fdd9d78d76aec6','2026-11-30 21:00:24.890747','environment.created',NULL,NULL,'environment','01a22e4245bb70e3a9fdd9d66aacc51f',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','01a22e4245bb70e3a9fdd9d9f78c174c','2026-11-30 21:00:24.890747','user.joined','01a22e4245bb70e3a9fdd9d805afb6c9','01a22e4245bb70e3a9fdd9d66aacc51f','user','01a22e4245bb70e3a9fdd9d805afb6c9',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245be73709bdca142801954e0','2026-11-30 21:00:24.893235','organisation.created','01a22e4245b37261b7dc29a6328c4772','01a22e4245b37261b7dc29a477cf1122','organisation','01a22e4245be73709bdca140a9e848fe',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245c4706d8bec23dc2a550f13','2026-11-30 21:00:24.896863','organisation.activation_requested','01a22e4245b37261b7dc29a6328c4772','01a22e4245b37261b7dc29a477cf1122','organisation','01a22e4245be73709bdca140a9e848fe',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245c870928aee7a51f44b72df','2026-11-30 21:00:24.896863','organisation.activated',NULL,NULL,'organisation','01a22e4245be73709bdca140a9e848fe','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245c97495afaab79119d2100f','2026-11-30 21:00:24.896863','organisation.verified',NULL,NULL,'organisation','01a22e4245be73709bdca140a9e848fe','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245d2722795975bfb23e850fd','2026-11-30 21:00:24.908958','user.invited','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245d074199a3ae604dbd37ab1',NULL,'{"invitation": "01a22e42-45d0-7419-9a3a-e6038337d82b", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245d572e6a6310b3abe05e066','2026-11-30 21:00:24.916738','user.invited','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245d572e6a6310b3832fbd39d',NULL,'{"invitation": "01a22e42-45d5-72e6-a631-0b37809e23e9", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245df7698bf44c0c2245e6ac2','2026-11-30 21:00:24.919345','invitation.revoked','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245d572e6a6310b3832fbd39d',NULL,'{"invitation": "01a22e42-45d5-72e6-a631-0b37809e23e9", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245e1766a8a69c44ef1a4de8a','2026-11-30 21:00:24.928910','user.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245e1766a8a69c44c1771d91d',NULL,'{"invitation": "01a22e42-45e1-766a-8a69-c44b5e880bf2", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245e6745d96663092504dd3b4','2026-11-30 21:00:24.931489','user.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245e6745d966630903ddbb279',NULL,'{"invitation": "01a22e42-45e6-745d-9666-308fde61fab1", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245eb72bea48fcae501a28b5b','2026-11-30 21:00:24.938110','user.joined','01a22e4245ea74a0b0c7ee1c318da810','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245ea74a0b0c7ee1c318da810',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245f37542ad544e295206c858','2026-11-30 21:00:24.946604','user.joined','01a22e4245f37542ad544e279e9fc761','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245f37542ad544e279e9fc761',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245fb70eba9c064e77296ffdd','2026-11-30 21:00:24.949417','user.blocked','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245ea74a0b0c7ee1c318da810','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245fd7770908335e8301d63d1','2026-11-30 21:00:24.956731','user.removed','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e4245f37542ad544e279e9fc761','{"role": "BASIC_USER", "status": "ACTIVE"}',NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424609778a97879c8f98c1c667','2026-11-30 21:00:24.967772','user.joined','01a22e424608752092f2ba6331238a39','01a22e42458572c782e1477b0b6c6f60','user','01a22e424608752092f2ba6331238a39',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42461370e5a5b9418686230b8e','2026-11-30 21:00:24.971192','partnership.requested','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','partnership','01a22e42460e73a38d0e4e7eff6d4bc3',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42461370e5a5b94187579ab3ef','2026-11-30 21:00:24.971192','partnership.requested',NULL,'01a22e42458572c782e1477b0b6c6f60','partnership','01a22e42460e73a38d0e4e7eff6d4bc3',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42461e772f94ede4a4733cba0a','2026-11-30 21:00:24.985053','partnership.accepted','01a22e4245b37261b7dc29a6328c4772','01a22e4245b37261b7dc29a477cf1122','partnership','01a22e42460e73a38d0e4e7eff6d4bc3',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42461e772f94ede4a5dbbebfd9','2026-11-30 21:00:24.985053','partnership.accepted',NULL,'01a22e4245b37261b7dc29a477cf1122','partnership','01a22e42460e73a38d0e4e7eff6d4bc3',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42462074968c152f0fd35f962b','2026-11-30 21:00:24.992202','partnership.manager_connected','01a22e4245b37261b7dc29a6328c4772','01a22e4245b37261b7dc29a477cf1122','partnership','01a22e42460e73a38d0e4e7eff6d4bc3',NULL,'{"user": "01a22e42-45b6-701d-8eb8-01ab05124578"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462074968c152f108e45aa1c','2026-11-30 21:00:24.992202','partnership.manager_connected',NULL,'01a22e4245b37261b7dc29a477cf1122','partnership','01a22e42460e73a38d0e4e7eff6d4bc3',NULL,'{"user": "01a22e42-45b6-701d-8eb8-01ab05124578"}','');
INSERT INTO "audit_events" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','01a22e42462377e09068e2ff12281b23','2026-11-30 21:00:24.994588','partnership.requested','01a22e4245bb70e3a9fdd9d805afb6c9','01a22e4245bb70e3a9fdd9d66aacc51f','partnership','01a22e42462270858a370574d64ad1fd',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462377e09068e30045814d98','2026-11-30 21:00:24.994588','partnership.requested',NULL,'01a22e4245bb70e3a9fdd9d66aacc51f','partnership','01a22e42462270858a370574d64ad1fd',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424627764eb5ff74d7f87a6f94','2026-11-30 21:00:24.998886','organisation.created','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','organisation','01a22e424627764eb5ff74d5442fb040',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462d7762aaed44792f2096f0','2026-11-30 21:00:25.004644','organisation.activation_requested','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','organisation','01a22e424627764eb5ff74d5442fb040',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462d7762aaed447a711d5567','2026-11-30 21:00:25.004644','organisation.activated',NULL,NULL,'organisation','01a22e424627764eb5ff74d5442fb040','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462d7762aaed447b6e1840e7','2026-11-30 21:00:25.004644','organisation.verified',NULL,NULL,'organisation','01a22e424627764eb5ff74d5442fb040','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462f75bd80dd6e003c007304','2026-11-30 21:00:25.007394','organisation.created','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','organisation','01a22e42462f75bd80dd6dfe685c6059',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424634703e8a0aa93beb155923','2026-11-30 21:00:25.009265','membership.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','membership','01a22e424634703e8a0aa939c88451fd',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040", "user": "01a22e42-4608-7520-92f2-ba6331238a39", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e424637735e9a5003e1913d5967','2026-11-30 21:00:25.013407','membership.requested',NULL,'01a22e42458572c782e1477b0b6c6f60','membership','01a22e42463671e4b1324986adc17c00',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040", "user": "01a22e42-45b3-7261-b7dc-29a6328c4772", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424637735e9a5003e246862b46','2026-11-30 21:00:25.013407','membership.requested','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','membership','01a22e42463671e4b1324986adc17c00',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040", "user": "01a22e42-45b3-7261-b7dc-29a6328c4772", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42463c7517a5d66ae0b0eadf26','2026-11-30 21:00:25.016167','membership.accepted','01a22e4245b37261b7dc29a6328c4772','01a22e4245b37261b7dc29a477cf1122','membership','01a22e42463671e4b1324986adc17c00',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040", "user": "01a22e42-45b3-7261-b7dc-29a6328c4772"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42463c7517a5d66ae1dfb9405e','2026-11-30 21:00:25.016167','membership.accepted',NULL,'01a22e4245b37261b7dc29a477cf1122','membership','01a22e42463671e4b1324986adc17c00',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040", "user": "01a22e42-45b3-7261-b7dc-29a6328c4772"}','');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42463e7466b65b1f59e54f0912','2026-11-30 21:00:25.021055','membership.requested',NULL,'01a22e42458572c782e1477b0b6c6f60','membership','01a22e42463d7372b8a6763902b0abf4',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040", "user": "01a22e42-45b6-701d-8eb8-01ab05124578", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42463e7466b65b1f5a3e2071c9','2026-11-30 21:00:25.021055','membership.requested','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','membership','01a22e42463d7372b8a6763902b0abf4',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040", "user": "01a22e42-45b6-701d-8eb8-01ab05124578", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42463f74f69211e6a33d52d5e4','2026-11-30 21:00:25.023199','membership.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','membership','01a22e42463f74f69211e6a1aa944182',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040", "user": "01a22e42-459e-7601-bd4e-d345c57e6a4e", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246427628944c8f4ee61c447a','2026-11-30 21:00:25.024343','membership.removed','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','membership','01a22e42463f74f69211e6a1aa944182',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040", "user": "01a22e42-459e-7601-bd4e-d345c57e6a4e"}','test');
INSERT INTO "audit_events" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4246437055ac315cbeb3ee6a1b','2026-11-30 21:00:25.027224','membership.requested','01a22e4245b37261b7dc29a6328c4772','01a22e4245b37261b7dc29a477cf1122','membership','01a22e4246437055ac315cbb12dc8b3f',NULL,'{"organisation": "01a22e42-45be-7370-9bdc-a140a9e848fe", "user": "01a22e42-4589-7609-a4f0-657d11bebc5d", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246437055ac315cbf7d58348c','2026-11-30 21:00:25.027224','membership.requested',NULL,'01a22e4245b37261b7dc29a477cf1122','membership','01a22e4246437055ac315cbb12dc8b3f',NULL,'{"organisation": "01a22e42-45be-7370-9bdc-a140a9e848fe", "user": "01a22e42-4589-7609-a4f0-657d11bebc5d", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464473e3b7e7e988573a1e84','2026-11-30 21:00:25.028686','document.created','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','document','01a22e42464473e3b7e7e98760ef6752',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464572fea79001ae76c34c3a','2026-11-30 21:00:25.028686','document.created','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','document','01a22e42464572fea79001ad354be6b8',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464971e99c037fdd78c8b10c','2026-11-30 21:00:25.028686','document.file_attached','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','document','01a22e42464572fea79001ad354be6b8',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464c757fa677dfb4f737304f','2026-11-30 21:00:25.028686','document.sent','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','document','01a22e42464572fea79001ad354be6b8',NULL,'{"organisation": "01a22e42-4627-764e-b5ff-74d5442fb040"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464f75f5a08cfea62798792a','2026-11-30 21:00:25.038008','user.joined','01a22e42464e76168e19309623ae62d7','01a22e42458572c782e1477b0b6c6f60','user','01a22e42464e76168e19309623ae62d7',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465177748b031bc37f8687b2','2026-11-30 21:00:25.040691','user.role_changed','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e42464e76168e19309623ae62d7','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424652719683a8dcb2b3beca3b','2026-11-30 21:00:25.042008','organisation.created','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','organisation','01a22e424652719683a8dcb024494c18',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465371aca130d285dc28b82c','2026-11-30 21:00:25.042918','organisation.activation_requested','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','organisation','01a22e424652719683a8dcb024494c18',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465371aca130d286be384443','2026-11-30 21:00:25.042918','organisation.activated',NULL,NULL,'organisation','01a22e424652719683a8dcb024494c18','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465371aca130d287955f84af','2026-11-30 21:00:25.042918','organisation.verified',NULL,NULL,'organisation','01a22e424652719683a8dcb024494c18','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246547350a5e53e89a2588cf2','2026-11-30 21:00:25.044267','membership.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','membership','01a22e4246547350a5e53e873bd49f83',NULL,'{"organisation": "01a22e42-4652-7196-83a8-dcb024494c18", "user": "01a22e42-459e-7601-bd4e-d345c57e6a4e", "role": "ADMINISTRATOR"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465770a2b62b04ca0a8277f4','2026-11-30 21:00:25.046400','user.joined','01a22e42465770a2b62b04c81daedf39','01a22e42458572c782e1477b0b6c6f60','user','01a22e42465770a2b62b04c81daedf39',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246597445baf839a817913781','2026-11-30 21:00:25.048733','membership.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','membership','01a22e4246597445baf839a6111e40fa',NULL,'{"organisation": "01a22e42-4652-7196-83a8-dcb024494c18", "user": "01a22e42-4657-70a2-b62b-04c81daedf39", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465c731d8c26a045a2613ddb','2026-11-30 21:00:25.050855','user.joined','01a22e42465b77e294134cf371627e08','01a22e42458572c782e1477b0b6c6f60','user','01a22e42465b77e294134cf371627e08',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465d7772a4b4463a0ca97ca7','2026-11-30 21:00:25.053081','membership.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','membership','01a22e42465d7772a4b44638d48fdc46',NULL,'{"organisation": "01a22e42-4652-7196-83a8-dcb024494c18", "user": "01a22e42-465b-77e2-9413-4cf371627e08", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424660715ead378090f79d84d1','2026-11-30 21:00:25.055067','user.joined','01a22e42465f77868cbdad4bcc452697','01a22e42458572c782e1477b0b6c6f60','user','01a22e42465f77868cbdad4bcc452697',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42466175349bda7c490ff43b07','2026-11-30 21:00:25.057208','membership.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','membership','01a22e42466175349bda7c47142c6615',NULL,'{"organisation": "01a22e42-4652-7196-83a8-dcb024494c18", "user": "01a22e42-465f-7786-8cbd-ad4bcc452697", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e424663714e8bc96c0df4c51581','01a22e424663714e8bc96c0e1468f3ab','2026-11-30 21:00:25.059316','environment.created',NULL,NULL,'environment','01a22e424663714e8bc96c0df4c51581',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e424663714e8bc96c0df4c51581','01a22e42466474f5a288a3ca7233fecc','2026-11-30 21:00:25.059316','user.joined','01a22e424663714e8bc96c0faa7be21f','01a22e424663714e8bc96c0df4c51581','user','01a22e424663714e8bc96c0faa7be21f',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424667746cb5cc634afe76341f','2026-11-30 21:00:25.062845','user.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e424667746cb5cc634829edb01d',NULL,'{"invitation": "01a22e42-4667-746c-b5cc-63474c9ac3c4", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42466b75069aba865981e9b9ec','01a22e42466b75069aba865a889709a1','2026-11-30 21:00:25.067022','environment.created',NULL,NULL,'environment','01a22e42466b75069aba865981e9b9ec',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e42466b75069aba865981e9b9ec','01a22e42466c701cbd72f5d8d7e9b327','2026-11-30 21:00:25.067022','user.joined','01a22e42466b75069aba865bc6258750','01a22e42466b75069aba865981e9b9ec','user','01a22e42466b75069aba865bc6258750',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42466e75729defec4c180a4949','2026-11-30 21:00:25.069480','user.added','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e42466d76afb32cd2ef55605314',NULL,'{"invitation": "01a22e42-466d-76af-b32c-d2ee9dad0a25", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246757103b071ccce143b8a80','2026-11-30 21:00:25.075897','user.joined','01a22e4246747539b1eae9e8028d4cfc','01a22e42458572c782e1477b0b6c6f60','user','01a22e4246747539b1eae9e8028d4cfc',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246767713bdb1298c1930bf80','2026-11-30 21:00:25.078033','user.blocked','01a22e4245897609a4f0657d11bebc5d','01a22e42458572c782e1477b0b6c6f60','user','01a22e4246747539b1eae9e8028d4cfc','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e424699748788958bdf8f5db491','01a22e424699748788958be03f84f5e3','2026-11-30 21:00:25.113271','environment.created',NULL,NULL,'environment','01a22e424699748788958bdf8f5db491',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e424699748788958bdf8f5db491','01a22e42469a7388821552d0a461031d','2026-11-30 21:00:25.113271','user.joined','01a22e42469a7388821552cf34120f01','01a22e424699748788958bdf8f5db491','user','01a22e42469a7388821552cf34120f01',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
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
INSERT INTO "authenticator_apps" VALUES('01a22e424699748788958bdd056539df','01a22e42469f776e9407f099c10b8b11',X'6741414141414272446550706C70726B394C667A346C696D6258303733306E6D61654566764D637341344747325A57625751633878394D6939753159776B546C4E4E4A6C366344654C6B2D63733170614736736A31436C624D486966564354556B58736669334F306C77334F7350626C41465A7A7851493D','2026-11-30 21:00:25.117141','2026-11-30 21:00:25.120501',0,NULL);
CREATE TABLE company_numbers (
	number TEXT NOT NULL, 
	scheme VARCHAR(40) NOT NULL, 
	proven_environment_id CHAR(32), 
	proven_organisation_id CHAR(32), 
	CONSTRAINT pk_company_numbers PRIMARY KEY (number, scheme)
);
INSERT INTO "company_numbers" VALUES('33333333','KVK','01a22e4245b37261b7dc29a477cf1122','01a22e4245be73709bdca140a9e848fe');
INSERT INTO "company_numbers" VALUES('11111111','KVK','01a22e42458572c782e1477b0b6c6f60','01a22e424627764eb5ff74d5442fb040');
INSERT INTO "company_numbers" VALUES('44444444','KVK','01a22e42458572c782e1477b0b6c6f60','01a22e424652719683a8dcb024494c18');
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
INSERT INTO "documents" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464473e3b7e7e98760ef6752','01a22e424627764eb5ff74d5442fb040','INVOICE','acme draft','acme-1',NULL,NULL,NULL,NULL,'01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.028686',NULL,NULL,NULL);
INSERT INTO "documents" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464572fea79001ad354be6b8','01a22e424627764eb5ff74d5442fb040','INVOICE','acme invoice',NULL,'acme-invoice.pdf',1,'application/pdf','none','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.028686','books@acme-books.example','2026-11-30 21:00:25.028686','01a22e42464b74879e5b28d50cefd2f0');
CREATE TABLE domain_proofs (
	environment_id CHAR(32) NOT NULL, 
	domain TEXT NOT NULL, 
	value TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	proven_at DATETIME, 
	CONSTRAINT pk_domain_proofs PRIMARY KEY (environment_id, domain), 
	CONSTRAINT fk_domain_proofs_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domain_proofs" VALUES('01a22e42458572c782e1477b0b6c6f60','acme.example','e4WPrJYi0t72Mh07ntHw0qF9CWS2EOSZO35FZXAUxYw','2026-11-30 21:00:24.788435',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e4245a477a789da60d389add3e1','globex.example','YYRPEpjymQTVS2kdJFosd3iRpEHuD3_yLFdCPar3Px0','2026-11-30 21:00:24.867665',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e4245b0705c92e9d9b0ca895e0a','frank.example','pDykGUz09R5yFRtnP5TDpZCmzkkzY3j2jjXnhUxj1g0','2026-11-30 21:00:24.879696',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e4245b37261b7dc29a477cf1122','initech.example','1PiK1VtycC0nGUy0S1wirPx1JJWyiksa0KBIL3VPbPI','2026-11-30 21:00:24.883093',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','umbrella.example','yoQpo8ZNe5ZQUX_BptwhiNvr7zw2zMiCmbSY00cQj3o','2026-11-30 21:00:24.890747',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e424663714e8bc96c0df4c51581','lea.example','LFh76Tb67YXZZnQXhDtKExgKzhjoXvv3qPw5njCiVKY','2026-11-30 21:00:25.059316',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e42466b75069aba865981e9b9ec','mia.example','_W6DtCANAip1Mr0gLXl9OcWtsWqK2bxqqjYDR6snGH0','2026-11-30 21:00:25.067022',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e424699748788958bdf8f5db491','hooli.example','HQFq60_Mbfnn3zslFq1f5LRGItKabZ5g_dn_P8vIWV0','2026-11-30 21:00:25.113271',NULL);
CREATE TABLE domains (
	name TEXT NOT NULL, 
	environment_id CHAR(32), 
	shared_at DATETIME, 
	CONSTRAINT pk_domains PRIMARY KEY (name), 
	CONSTRAINT ck_domains_shared_or_owned CHECK (environment_id IS NULL OR shared_at IS NULL)
);
INSERT INTO "domains" VALUES('acme.example','01a22e42458572c782e1477b0b6c6f60',NULL);
INSERT INTO "domains" VALUES('globex.example','01a22e4245a477a789da60d389add3e1',NULL);
INSERT INTO "domains" VALUES('frank.example','01a22e4245b0705c92e9d9b0ca895e0a',NULL);
INSERT INTO "domains" VALUES('initech.example','01a22e4245b37261b7dc29a477cf1122',NULL);
INSERT INTO "domains" VALUES('umbrella.example','01a22e4245bb70e3a9fdd9d66aacc51f',NULL);
INSERT INTO "domains" VALUES('lea.example','01a22e424663714e8bc96c0df4c51581',NULL);
INSERT INTO "domains" VALUES('mia.example','01a22e42466b75069aba865981e9b9ec',NULL);
INSERT INTO "domains" VALUES('hooli.example','01a22e424699748788958bdf8f5db491',NULL);
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
INSERT INTO "environments" VALUES('01a22e42458572c782e1477b0b6c6f60','Acme','acme','AUTOMATIC',1,0,'en','2026-11-30 21:00:24.788435',1,NULL);
INSERT INTO "environments" VALUES('01a22e4245a477a789da60d389add3e1','Globex','globex','AUTOMATIC',1,0,'en','2026-11-30 21:00:24.867665',0,NULL);
INSERT INTO "environments" VALUES('01a22e4245b0705c92e9d9b0ca895e0a','Visser','visser','AUTOMATIC',1,0,'en','2026-11-30 21:00:24.879696',0,NULL);
INSERT INTO "environments" VALUES('01a22e4245b37261b7dc29a477cf1122','Initech','initech','AUTOMATIC',1,0,'en','2026-11-30 21:00:24.883093',0,NULL);
INSERT INTO "environments" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','Umbrella','umbrella','AUTOMATIC',1,0,'en','2026-11-30 21:00:24.890747',0,NULL);
INSERT INTO "environments" VALUES('01a22e424663714e8bc96c0df4c51581','Lea','lea','AUTOMATIC',1,0,'en','2026-11-30 21:00:25.059316',0,NULL);
INSERT INTO "environments" VALUES('01a22e42466b75069aba865981e9b9ec','Mia','mia','AUTOMATIC',1,0,'en','2026-11-30 21:00:25.067022',0,NULL);
INSERT INTO "environments" VALUES('01a22e424699748788958bdf8f5db491','Hooli','hooli','AUTOMATIC',1,0,'en','2026-11-30 21:00:25.113271',0,NULL);
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
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42459e7601bd4ed346b6c12f0a','01a22e4245897609a4f0657d11bebc5d',1,'NOTICE','USER_JOINED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"user_id": "01a22e42459e7601bd4ed345c57e6a4e"}','2026-11-30 21:00:24.856037',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245a975ed855da3c9605580b0','01a22e4245a477a789da60d522c0a85f',1,'NOTICE','USER_JOINED','01a22e4245a477a789da60d389add3e1',0,NULL,NULL,'{"user_id": "01a22e4245a877999eb842be6e6f80db"}','2026-11-30 21:00:24.872109',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245ad76b4b212a7d5f1a6bed0','01a22e4245a877999eb842be6e6f80db',1,'NOTICE','ROLE_CHANGED','01a22e4245a477a789da60d389add3e1',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 21:00:24.874550',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b775b39aaf28c877a2a277','01a22e4245b37261b7dc29a6328c4772',1,'NOTICE','USER_JOINED','01a22e4245b37261b7dc29a477cf1122',0,NULL,NULL,'{"user_id": "01a22e4245b6701d8eb801ab05124578"}','2026-11-30 21:00:24.886179',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b873df97953019dd5c4ef0','01a22e4245b6701d8eb801ab05124578',1,'NOTICE','ROLE_CHANGED','01a22e4245b37261b7dc29a477cf1122',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 21:00:24.888543',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245ca742f91ad347ebf9c1b2e','01a22e4245b37261b7dc29a6328c4772',2,'NOTICE','ORGANISATION_ACTIVATED','01a22e4245b37261b7dc29a477cf1122',0,NULL,NULL,'{"organisation_id": "01a22e4245be73709bdca140a9e848fe"}','2026-11-30 21:00:24.896863',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245eb72bea48fcae42b921d2e','01a22e4245897609a4f0657d11bebc5d',2,'NOTICE','USER_JOINED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"user_id": "01a22e4245ea74a0b0c7ee1c318da810"}','2026-11-30 21:00:24.938110',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245f37542ad544e28178326b8','01a22e4245897609a4f0657d11bebc5d',3,'NOTICE','USER_JOINED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"user_id": "01a22e4245f37542ad544e279e9fc761"}','2026-11-30 21:00:24.946604',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424609778a97879c8eeee80578','01a22e4245897609a4f0657d11bebc5d',4,'NOTICE','USER_JOINED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"user_id": "01a22e424608752092f2ba6331238a39"}','2026-11-30 21:00:24.967772',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e424611712e997c292d70dc1b0f','01a22e4245b37261b7dc29a6328c4772',4,'PARTNERSHIP',NULL,'01a22e42458572c782e1477b0b6c6f60',0,'01a22e42460e73a38d0e4e7eff6d4bc3',NULL,NULL,'2026-11-30 21:00:24.971192',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e424611712e997c292ee172e8dd','01a22e4245b6701d8eb801ab05124578',3,'PARTNERSHIP',NULL,'01a22e42458572c782e1477b0b6c6f60',0,'01a22e42460e73a38d0e4e7eff6d4bc3',NULL,NULL,'2026-11-30 21:00:24.971192',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42461e772f94ede4a30749cde3','01a22e4245897609a4f0657d11bebc5d',5,'NOTICE','PARTNERSHIP_ACCEPTED','01a22e4245b37261b7dc29a477cf1122',0,NULL,NULL,'{"partnership_id": "01a22e42460e73a38d0e4e7eff6d4bc3"}','2026-11-30 21:00:24.985053',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462377e09068e2fd0b80eae1','01a22e4245897609a4f0657d11bebc5d',6,'PARTNERSHIP',NULL,'01a22e4245bb70e3a9fdd9d66aacc51f',1,'01a22e42462270858a370574d64ad1fd',NULL,NULL,'2026-11-30 21:00:24.994588',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462d7762aaed447c937d2531','01a22e4245897609a4f0657d11bebc5d',7,'NOTICE','ORGANISATION_ACTIVATED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"organisation_id": "01a22e424627764eb5ff74d5442fb040"}','2026-11-30 21:00:25.004644',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424634703e8a0aa93a046e887a','01a22e424608752092f2ba6331238a39',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"organisation_id": "01a22e424627764eb5ff74d5442fb040"}','2026-11-30 21:00:25.009265',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42463671e4b13249871b37953d','01a22e4245b37261b7dc29a6328c4772',6,'COLLABORATION',NULL,'01a22e42458572c782e1477b0b6c6f60',0,NULL,'01a22e42463671e4b1324986adc17c00',NULL,'2026-11-30 21:00:25.013407','2026-12-30 21:00:25.013407',NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42463c7517a5d66adf8b565381','01a22e4245897609a4f0657d11bebc5d',8,'NOTICE','MEMBERSHIP_ACCEPTED','01a22e4245b37261b7dc29a477cf1122',0,NULL,NULL,'{"organisation_id": "01a22e424627764eb5ff74d5442fb040", "user_id": "01a22e4245b37261b7dc29a6328c4772", "membership_id": "01a22e42463671e4b1324986adc17c00"}','2026-11-30 21:00:25.016167',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42463d7372b8a6763a3d505e25','01a22e4245b6701d8eb801ab05124578',4,'COLLABORATION',NULL,'01a22e42458572c782e1477b0b6c6f60',1,NULL,'01a22e42463d7372b8a6763902b0abf4',NULL,'2026-11-30 21:00:25.021055','2026-12-30 21:00:25.021055',NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42463f74f69211e6a23caea08d','01a22e42459e7601bd4ed345c57e6a4e',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"organisation_id": "01a22e424627764eb5ff74d5442fb040"}','2026-11-30 21:00:25.023199',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246427628944c8f4d66cc6ca1','01a22e42459e7601bd4ed345c57e6a4e',2,'NOTICE','REMOVED_FROM_ORGANISATION','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"organisation_id": "01a22e424627764eb5ff74d5442fb040"}','2026-11-30 21:00:25.024343',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246437055ac315cbc305e4910','01a22e4245897609a4f0657d11bebc5d',9,'COLLABORATION',NULL,'01a22e4245b37261b7dc29a477cf1122',1,NULL,'01a22e4246437055ac315cbb12dc8b3f',NULL,'2026-11-30 21:00:25.027224','2026-12-30 21:00:25.027224',NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464f75f5a08cfea57f3812f2','01a22e4245897609a4f0657d11bebc5d',10,'NOTICE','USER_JOINED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"user_id": "01a22e42464e76168e19309623ae62d7"}','2026-11-30 21:00:25.038008',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465177748b031bc1e53d6990','01a22e42464e76168e19309623ae62d7',1,'PARTNERSHIP',NULL,'01a22e4245bb70e3a9fdd9d66aacc51f',1,'01a22e42462270858a370574d64ad1fd',NULL,NULL,'2026-11-30 21:00:25.040691',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465177748b031bc228281ec6','01a22e42464e76168e19309623ae62d7',2,'NOTICE','ROLE_CHANGED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 21:00:25.040691',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465371aca130d28885ab118b','01a22e4245897609a4f0657d11bebc5d',11,'NOTICE','ORGANISATION_ACTIVATED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"organisation_id": "01a22e424652719683a8dcb024494c18"}','2026-11-30 21:00:25.042918',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246547350a5e53e88c1c71d84','01a22e42459e7601bd4ed345c57e6a4e',3,'NOTICE','ADDED_TO_ORGANISATION','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"organisation_id": "01a22e424652719683a8dcb024494c18"}','2026-11-30 21:00:25.044267',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465770a2b62b04c9d26fca43','01a22e4245897609a4f0657d11bebc5d',12,'NOTICE','USER_JOINED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"user_id": "01a22e42465770a2b62b04c81daedf39"}','2026-11-30 21:00:25.046400',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246597445baf839a7f5167b38','01a22e42465770a2b62b04c81daedf39',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"organisation_id": "01a22e424652719683a8dcb024494c18"}','2026-11-30 21:00:25.048733',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465b77e294134cf44e3dc3ee','01a22e4245897609a4f0657d11bebc5d',13,'NOTICE','USER_JOINED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"user_id": "01a22e42465b77e294134cf371627e08"}','2026-11-30 21:00:25.050855',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465d7772a4b44639a4d92ad4','01a22e42465b77e294134cf371627e08',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"organisation_id": "01a22e424652719683a8dcb024494c18"}','2026-11-30 21:00:25.053081',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424660715ead37808f2b6b0657','01a22e4245897609a4f0657d11bebc5d',14,'NOTICE','USER_JOINED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"user_id": "01a22e42465f77868cbdad4bcc452697"}','2026-11-30 21:00:25.055067',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42466175349bda7c48a2d3abe0','01a22e42465f77868cbdad4bcc452697',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"organisation_id": "01a22e424652719683a8dcb024494c18"}','2026-11-30 21:00:25.057208',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246747539b1eae9e90006e775','01a22e4245897609a4f0657d11bebc5d',15,'NOTICE','USER_JOINED','01a22e42458572c782e1477b0b6c6f60',0,NULL,NULL,'{"user_id": "01a22e4246747539b1eae9e8028d4cfc"}','2026-11-30 21:00:25.075897',NULL,NULL);
CREATE TABLE inbox_positions (
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_inbox_positions PRIMARY KEY (environment_id, user_id)
);
INSERT INTO "inbox_positions" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d',15);
INSERT INTO "inbox_positions" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245a477a789da60d522c0a85f',1);
INSERT INTO "inbox_positions" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245a877999eb842be6e6f80db',1);
INSERT INTO "inbox_positions" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b37261b7dc29a6328c4772',6);
INSERT INTO "inbox_positions" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b6701d8eb801ab05124578',4);
INSERT INTO "inbox_positions" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424608752092f2ba6331238a39',1);
INSERT INTO "inbox_positions" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42459e7601bd4ed345c57e6a4e',3);
INSERT INTO "inbox_positions" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464e76168e19309623ae62d7',2);
INSERT INTO "inbox_positions" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465770a2b62b04c81daedf39',1);
INSERT INTO "inbox_positions" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465b77e294134cf371627e08',1);
INSERT INTO "inbox_positions" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465f77868cbdad4bcc452697',1);
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
INSERT INTO "invitations" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245d074199a3ae6038337d82b','01a22e4245d074199a3ae604dbd37ab1','BY_EMAIL','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','PENDING','01a22e4245897609a4f0657d11bebc5d','01a22e4245d2722795975bfa57910c40','2026-11-30 21:00:24.908958','2026-12-07 21:00:24.908958',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245d572e6a6310b37809e23e9','01a22e4245d572e6a6310b3832fbd39d','BY_EMAIL','acme-revoked@acme.example','acme-revoked@acme.example','ADVANCED_USER','REVOKED','01a22e4245897609a4f0657d11bebc5d','01a22e4245d572e6a6310b39a5488fc0','2026-11-30 21:00:24.916738','2026-12-07 21:00:24.916738','2026-11-30 21:00:24.919345',NULL);
INSERT INTO "invitations" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245e1766a8a69c44b5e880bf2','01a22e4245e1766a8a69c44c1771d91d','ADDED','acme-added@acme.example','acme-added@acme.example','BASIC_USER','PENDING','01a22e4245897609a4f0657d11bebc5d','01a22e4245e1766a8a69c44de5ff15c0','2026-11-30 21:00:24.928910','2026-12-07 21:00:24.928910',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245e6745d9666308fde61fab1','01a22e4245e6745d966630903ddbb279','ADDED','frank@frank.example','frank@frank.example','BASIC_USER','PENDING','01a22e4245897609a4f0657d11bebc5d','01a22e4245e6745d96663091d0d55130','2026-11-30 21:00:24.931489','2026-12-07 21:00:24.931489',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424667746cb5cc63474c9ac3c4','01a22e424667746cb5cc634829edb01d','ADDED','lea@lea.example','lea@lea.example','BASIC_USER','PENDING','01a22e4245897609a4f0657d11bebc5d','01a22e424667746cb5cc6349af827740','2026-11-30 21:00:25.062845','2026-11-30 21:00:24.072048',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42466d76afb32cd2ee9dad0a25','01a22e42466d76afb32cd2ef55605314','ADDED','mia@mia.example','mia@mia.example','BASIC_USER','PENDING','01a22e4245897609a4f0657d11bebc5d','01a22e42466e75729defec4b60f11ec0','2026-11-30 21:00:25.069480','2026-12-07 21:00:25.069480',NULL,NULL);
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
INSERT INTO "mails" VALUES('01a22e42454e71db862fe6f68a1bc51f',15,NULL,'SIGN_UP','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724465506F75685952425A5656306E554551535356645672347641387950616E6E556339787536524272564B6F526C755A464B724361656D446C30627A434E305954624475664C5A446A587A65503633646B5141496D517963585A6152777468654E71636F394C4A514C7659746A7275503449327574375073504D6C5661436B76587441704E335870596159455577356A6A776F775267324A6F413D3D','01a22e42454e71db862fe6f68a1bc51f','QUEUED',0,'2026-11-30 21:00:24.759950','2026-11-30 21:00:24.759950',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245957597af2e1f9e59cc7c70',0,NULL,'SIGN_UP','bob@acme.example','bob@acme.example','bob@acme.example','en',X'67414141414142724465506F704C59736C6F346A64704B6F7A3750616B51334E4546566775537A37575F517975396F314B50505A66534759686E39586C6A417177707046795948617641356E776657573458335A6D356F365A682D517A3568316E4952766C7858346C62384C46363232494D7A676644444C52654F437A4139377277446537714139395F566F2D7446584F78525563714D2D61744C315A6262334A773D3D','01a22e4245957597af2e1f9e59cc7c70','QUEUED',0,'2026-11-30 21:00:24.852904','2026-11-30 21:00:24.852904',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245a271bbb47cb1630a08a46c',12,NULL,'SIGN_UP','carol@globex.example','carol@globex.example','carol@globex.example','en',X'67414141414142724465506F3459754B53476639436461575F5345654143676956496A5564705155516F4244462D6B6F3250517A564666386A766B6E33474C6138343375546B66665232514A7258394F4F636D7863394E714757724D4F5A767A7663385A6E762D736E676F3044386276666B6D4176687877683335534B6F755A665231493641654C726830752D76554C615130463457646B46666B79622D43536C513D3D','01a22e4245a271bbb47cb1630a08a46c','QUEUED',0,'2026-11-30 21:00:24.866145','2026-11-30 21:00:24.866145',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245a772288b149d482014ef47',7,NULL,'SIGN_UP','dave@globex.example','dave@globex.example','dave@globex.example','en',X'67414141414142724465506F58476B37716D5076596E5351643065543964677165546F43685F476768693269716B4663704D47516A6C574B68597A706D32386A6B67464F564B412D74584143753933446C395F6E5549747A544974684445393138374C5665754A4B66515472726D536F4B61435F334A34524A7A48345A474A4A6257377432685133674339424C4168774C52306D7A6665466F656864444A495F41413D3D','01a22e4245a772288b149d482014ef47','QUEUED',0,'2026-11-30 21:00:24.870893','2026-11-30 21:00:24.870893',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245ae73eab194ca373eb993a9',9,NULL,'SIGN_UP','frank@frank.example','frank@frank.example','frank@frank.example','en',X'67414141414142724465506F796E45477469454D4776714A547378367676794247532D6D576A32466A76564D346C36367A5F556638395334355F2D594D516334446A456776533437486B6770393534593050413245655664466E47303472565356326E464D4968745F43746A574A434B71373962717A41455770546B415745586571573966566366394B3639575041656A48636647656B38514356495131336F74773D3D','01a22e4245ae73eab194ca373eb993a9','QUEUED',0,'2026-11-30 21:00:24.878630','2026-11-30 21:00:24.878630',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245b271b88534fae91ada2968',8,NULL,'SIGN_UP','ina@initech.example','ina@initech.example','ina@initech.example','en',X'67414141414142724465506F786F724E652D425A6F48776B42415732736B76796A575777625F464F793931316A5F7736543062377269336F394654304B3342316A75766E5F6277794C435F58625266685753546C2D725679586267386A394B774834697372384C6846493248546E436E31465254385051386341715741797030446D715637784344674E584D4653375643783170315F6A44356F78524441585F73773D3D','01a22e4245b271b88534fae91ada2968','QUEUED',0,'2026-11-30 21:00:24.881967','2026-11-30 21:00:24.881967',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245b5770e9ff54521da63368b',11,NULL,'SIGN_UP','iris@initech.example','iris@initech.example','iris@initech.example','en',X'67414141414142724465506F5F5261496D434D5F457156786657587553536661653854787749706D4F35576F7A327655326A59436770627776376778425033736F6B4C6F765252624F6371305637526E6A4B655F36353151525F737039785F4238776D6F6F4A676F50756A516A37324E4634744C594D546B5F3539434C5F656175313176464552636E32474B764E6B5A534F666550633752512D4C4E3268496347673D3D','01a22e4245b5770e9ff54521da63368b','QUEUED',0,'2026-11-30 21:00:24.885131','2026-11-30 21:00:24.885131',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245b971509e96b9065b21ab5f',15,NULL,'SIGN_UP','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','en',X'67414141414142724465506F79435A3363765A43327A784742426F364F506A426F793239755F525F7253715A44693278754F2D32547773774B42773331426645366E6A6F4E45397354735976386A4476467141765937433850726D7250514C552D353830313750325466516A3042514F574854382D7A2D5277667465546765376D7A3531347237714D34426A2D7077433942665F3959786A4F5A766337306A3868673D3D','01a22e4245b971509e96b9065b21ab5f','QUEUED',0,'2026-11-30 21:00:24.889580','2026-11-30 21:00:24.889580',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245d2722795975bfa57910c40',0,'01a22e42458572c782e1477b0b6c6f60','INVITATION','acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','en',X'67414141414142724465506F55314248505A7554552D516A4C7A5F644A5A72356D763067626A70552D426C2D564E612D695A4D6E392D53725449785F7479446F6C64506D4F676649797549584155666D35304C4A37394A723552454979784361644E4F72436A6435613041614E326E33346F796636675958675A396A6472307069744645397746436D6264417072387A4F762D567A57524A69574A35536C4773746B4B6A66715663374967336B70394B4175724F544A39664C5848655F72532D665A77454A4A686E596333457144663168694C494F706A475830686563546D3774535952794A774973724E6A785062545A4130347079484A7833646557304E393368504337576967376855737643354366506C6247526C6A4778733246716E5A486874625955465373636C596970666D6D6246684D45643252676C7363754637364137774159346C67757658','01a22e4245d2722795975bfa57910c40','QUEUED',0,'2026-11-30 21:00:24.908958','2026-11-30 21:00:24.908958',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245d572e6a6310b39a5488fc0',0,'01a22e42458572c782e1477b0b6c6f60','INVITATION','acme-revoked@acme.example','acme-revoked@acme.example','acme-revoked@acme.example','en',NULL,'01a22e4245d572e6a6310b39a5488fc0','CANCELLED',0,'2026-11-30 21:00:24.916738','2026-11-30 21:00:24.916738',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245e1766a8a69c44de5ff15c0',0,'01a22e42458572c782e1477b0b6c6f60','USER_ADDED','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','en',X'67414141414142724465506F4C6763694546586672565A53626D524E4B4B6B33514D34756F6547333468793232652D314650334B4C34413156587A337450505A6C67797733496366516868366C4A7674315253533571384A4B356E49496F345947616F516D754D4A7865726753384462666C51647A725330576842424F4F33765859575862775252334D34386E3034346572784A423637796A3355787663656251475F54427150676A51327A756A52615F4E4D4B5F323464486F3137576137626D61315949394649506261465A79543339486147416756355F4C79696B4B4D335974554C676C417258457A4D4534653836664B48487159516C704D396C3745696C4672644A6137377978472D3031546C647438315A6178426E324B33783545436A34414E2D46653733767235454A5645766A36374C6E696842664E4271727750654F5636614F2D4A376D75765A454C67554F76432D425130507856775763717675513D3D','01a22e4245e1766a8a69c44de5ff15c0','QUEUED',0,'2026-11-30 21:00:24.928910','2026-11-30 21:00:24.928910',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245e6745d96663091d0d55130',0,'01a22e42458572c782e1477b0b6c6f60','ACCOUNT_ADDED','frank@frank.example','frank@frank.example','frank@frank.example','en',X'67414141414142724465506F4C783648754A5266335468634A6F4E59696B57586732726853614E4169626367614F77656450535A2D4E5668545439593762673643467A327A464842413164303466733345697353763336446E7746486E76596362337770706A4E72484B696F596E336F354B365F4269584F62666D65364A35754268714D3442624347634F486C6544575A396C42344C333230587456517642496B6C555A52672D31476633464144345946656A4E5861696277415259446F423765675168774959655A484E2D362D4F4953324E714C57545767526862396E6C7245436E78765242307A786C3267355A2D744877594A3376626D416E676467387945636E73564568556639774B','01a22e4245e6745d96663091d0d55130','QUEUED',0,'2026-11-30 21:00:24.931489','2026-11-30 21:00:24.931489',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245e873c9b9d50d5726f91796',6,NULL,'SIGN_UP','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','en',X'67414141414142724465506F485A796A317A514E4E7973635A2D534D434B73667952584D33616B597A4A615A417267754638682D654950533076694B3045364F513643566E72474B4E663149664C35725355674F3774434732414C67544F535130496F526B6F793079445556664552727669624572464B57667A3555705164783175715456665F6248444468366255323548484762454132395F32715366385662513D3D','01a22e4245e873c9b9d50d5726f91796','QUEUED',0,'2026-11-30 21:00:24.936568','2026-11-30 21:00:24.936568',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4245f077f7bfcf917db38a256b',11,NULL,'SIGN_UP','acme-removed@acme.example','acme-removed@acme.example','acme-removed@acme.example','en',X'67414141414142724465506F5672703330384E457A4A5757794E307534796A505A784F6F67395561364B455A654C364473676F7052316E73675F6F675951794B366439744732745238526E58716755346F786B756165336146444A3353675233354830777330726E6F39773935495A6E7338645237734A495F6D62464F5846643777596D7173327434376D3277516A594149657444353579704148727154643348673D3D','01a22e4245f077f7bfcf917db38a256b','QUEUED',0,'2026-11-30 21:00:24.944168','2026-11-30 21:00:24.944168',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42460371949a65aa36efc1778f',15,NULL,'RECOVERY','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724465506F6C437877787438507632592D6E6A72496961624A5061586B456E6C6E44444F6555625F462D4773716B5F583969394F394C65795F553246554742677669436D3838544358755A7A3655576C71344339446B3057757359685A7537465354765654336A49484C49776879777350343938653937426E75573665524F354A416B563542446C7553424B6E767472375248765878524F30445A586C455930324F3043774A533177304277466E524666706A6A674842646E546E556A72794A6561504368','01a22e42460371949a65aa36efc1778f','QUEUED',0,'2026-11-30 21:00:24.962084','2026-11-30 21:00:24.962084',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42460371949a65aa372da2cd5f',15,NULL,'RECLAIM','alice@acme.example','alice@acme.example','alice@acme.example','en',NULL,'01a22e42460371949a65aa372da2cd5f','CANCELLED',0,'2026-11-30 21:00:24.962084','2026-11-30 21:00:24.962084',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42460673d887a14180fd9744c4',4,NULL,'SIGN_UP','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','en',X'67414141414142724465506F42727A43745255706D4E624D714B5842477967323967566F6A465879516E495977443570774A5852634A6E4F52416D5538665A4731754C49726A694B326E58534B6C5F6F546D494D504A435646302D656C6B5741355A4D5745624A754569536E424F4F4C49676D48443534502D6A323330516D437654514A6B69553064525F68594352462D6F5632434C7470344631505849437833513D3D','01a22e42460673d887a14180fd9744c4','QUEUED',0,'2026-11-30 21:00:24.965809','2026-11-30 21:00:24.965809',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42461370e5a5b941843acb1442',2,'01a22e4245b37261b7dc29a477cf1122','PARTNERSHIP_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e42461370e5a5b941843acb1442','CANCELLED',0,'2026-11-30 21:00:24.971192','2026-11-30 21:00:24.971192',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42461370e5a5b94185b97dd0f2',2,'01a22e4245b37261b7dc29a477cf1122','PARTNERSHIP_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',NULL,'01a22e42461370e5a5b94185b97dd0f2','CANCELLED',0,'2026-11-30 21:00:24.971192','2026-11-30 21:00:24.971192',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42462377e09068e2fe364d2200',0,'01a22e42458572c782e1477b0b6c6f60','PARTNERSHIP_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724465506F393043746A6846503935754C4B2D4F5932504B64325F4670696C483657706D3367567271464973545573684A6E597551424A736C466461305338736249506C6D686248644B514B57774E576F4C4C65356F644F56584C68716A6F79632D446B44684669667843353762673664534E4C375139617742365471327537684F386E71526662797251367A427375776C58586F6845413277727A5773766236686855713131446A635F6872524E52713048666D2D5162655964796259313679747A4B50','01a22e42462377e09068e2fe364d2200','QUEUED',0,'2026-11-30 21:00:24.994588','2026-11-30 21:00:24.994588',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e424637735e9a5003e0d92b2672',2,'01a22e4245b37261b7dc29a477cf1122','COLLABORATION_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e424637735e9a5003e0d92b2672','CANCELLED',0,'2026-11-30 21:00:25.013407','2026-11-30 21:00:25.013407',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42463d7372b8a6763b1baa3ac2',2,'01a22e4245b37261b7dc29a477cf1122','COLLABORATION_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',X'6741414141414272446550704C3531734F315A52364449575A5371316F5F6478344D684946365F4362746C776C424C7A746F4A6232455A4D7A426A4D516C7A644750342D54756272307370373957476339695545355442534630594A545947535954366478672D56366E55434163304D486B344E6A6C5F4C5933654D465272797571592D5F4B6F704E506F5A6535546969764369454D6A45526953656E374C696E2D736B6E356A34335A716C30354878345A315749673743353173476231796E4B4431447A784E523041594E63787678763061446A796B2D677266304642576B615963387A5248767631465374695F4B736C62526F51633D','01a22e42463d7372b8a6763b1baa3ac2','QUEUED',0,'2026-11-30 21:00:25.021055','2026-11-30 21:00:25.021055',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4246437055ac315cbd24fbdae0',0,'01a22e42458572c782e1477b0b6c6f60','COLLABORATION_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724465507045754C304A666E3544424D584F52425F63516C516C784C416B435049634E51787167786F5665565F4D786A6C41376A3667746E4B48583151346636436932536B474B4730724B4D5775574A317A5736516F63306E37474F6A6E36744B775F49436763574F34434E5254322D427770484D3331537442387273395F724C3077725F37356E4B66617448416F6B7670493874754646736C687879424177725A7879314E5236775444776F7669444631715955366F4839572D626E724D644A72554C3757776774544C7248394C3759426E504B7A736864783448507949766861696A4741704176684153647453413D','01a22e4246437055ac315cbd24fbdae0','QUEUED',0,'2026-11-30 21:00:25.027224','2026-11-30 21:00:25.027224',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42464b74879e5b28d50cefd2f0',0,'01a22e42458572c782e1477b0b6c6f60','DOCUMENT','books@acme-books.example','books@acme-books.example','books@acme-books.example','en',X'67414141414142724465507043627A632D774336336A4432327731334B6370794269514334766B4C526D4158706932417A49316E6676477465345752354555733268397272576C697A616B6C654C684232565A484F7077336C7831437551776250704A75326976736E503877524A79715F665742547A7742366C4459787443326D7332344664347545324C70712D317938305279777868793664485F444A514F5453497772625A34486D73545A4C456D346C33457758496D44774C626B4C41756C374A524F5A62444D304C4F7949666B56686957476856424955454A7179357833654B346C415638657131314137694C57534D44367343396D59524377434B73445A4D664431615166556C6A4C2D3046636D346B4C53484774525877415664495F2D2D596459574A335153453446736F4874422D51416339556E6D4C4648484F594D36445F444655736D4F58703441526871364D453646433063484574356B67315F4A34376D4B756F38444D667263636B5276394E564D3D','01a22e42464b74879e5b28d50cefd2f0','QUEUED',0,'2026-11-30 21:00:25.028686','2026-11-30 21:00:25.028686',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42464d733699f560260cc2f315',5,NULL,'SIGN_UP','eve@acme.example','eve@acme.example','eve@acme.example','en',X'674141414141427244655070715A6367567361665F4C55677A7A364F4159723175674E352D547064393378744D702D7256547836747168414651626B6E5A4767676A656A374242647452694A36323856766C3136363138786D435266487A30764F43347364513238663076593666466F774C476B4E343751734C4559546C58427A6F5A486A6162504E714D6A58786656646E4448374A4D44556A6432347534426C673D3D','01a22e42464d733699f560260cc2f315','QUEUED',0,'2026-11-30 21:00:25.036886','2026-11-30 21:00:25.036886',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4246557569b4ec4a86dffe4eb7',7,NULL,'SIGN_UP','ada@acme.example','ada@acme.example','ada@acme.example','en',X'67414141414142724465507032476561622D6A437A4130414C33734564682D4475674A337542534565582D585F6A4376674331437950684E674E574C503970493278674C675F6338644D4D696846456B31343933647A4F4D5164364472594B325643566B4C3044454E474F7973747575587A52755A64687A78554B53425A344C6C504B567347614E72626A6735307579766F483742393074716574675975563355513D3D','01a22e4246557569b4ec4a86dffe4eb7','QUEUED',0,'2026-11-30 21:00:25.045452','2026-11-30 21:00:25.045452',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42465a752e8ad92daa7de6c941',1,NULL,'SIGN_UP','bo@acme.example','bo@acme.example','bo@acme.example','en',X'6741414141414272446550705349537962566C59414C575F335F4C36443343715837492D422D6B484166773733316F7A6F494D534C49676541624356367667586E586A6D447837667837764A48445174306B4A6C5265414F48416A514F777941786A3636326C37584A456C3558446F6136566C4251635363305A5961703475546F514F59566A59675F702D495230445F5772446734313541456846465476315067773D3D','01a22e42465a752e8ad92daa7de6c941','QUEUED',0,'2026-11-30 21:00:25.049875','2026-11-30 21:00:25.049875',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42465e7615a5f3c12ed9e91b05',5,NULL,'SIGN_UP','çelik@acme.example','çelik@acme.example','çelik@acme.example','en',X'674141414141427244655070502D4F7939386871314D566F776B41725F4D6C61504D53324E7865653734424F674F354B437051626B48565464566C436E544234726E676B52437567627169735F525156466337342D5F4450757275415541305673577950376842452D56577849736F6976585962523778577A464F62545647383570424C42454B556D74664C614270622D7935376C796F6A483550636677554A48413D3D','01a22e42465e7615a5f3c12ed9e91b05','QUEUED',0,'2026-11-30 21:00:25.054124','2026-11-30 21:00:25.054124',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e424662765b96274597d671d976',6,NULL,'SIGN_UP','lea@lea.example','lea@lea.example','lea@lea.example','en',X'674141414141427244655070667554644537734274347A4F627A6F4A436573324C7572307A37423559796E714C5F564E506C775868594869457630614234344C486E6876727065495278634C5763765A766E3259697558324B5975327933333774477736384C586C797677674567524D315A683539386C7450534D727941375172657945722D69456F32503357595352725F5239633852433853774F4163543545773D3D','01a22e424662765b96274597d671d976','QUEUED',0,'2026-11-30 21:00:25.058444','2026-11-30 21:00:25.058444',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e424667746cb5cc6349af827740',0,'01a22e42458572c782e1477b0b6c6f60','ACCOUNT_ADDED','lea@lea.example','lea@lea.example','lea@lea.example','en',X'67414141414142724465507075755230417541755A667369366F684F696C2D43592D423958666F4B4949443934387036334B6547354666695731653478773961716466757957683876316B5F547874523565596F54395A2D474B584659424336597534785A3437313635414531344C6A5A353278694133314D69574A59696A6274594346534851767A716A304635592D55484F38657961676F38634F436E51497A36694673376A73576B436B6C33336679346A4162573648306B61484D6A53414D5873734744596E466A6644775F4A526B6A45744B576576574A2D393248685A6B57727953647431776B443648417372464635347946464C76545A6E534F326E584F6E59314A303055474866','01a22e424667746cb5cc6349af827740','QUEUED',0,'2026-11-30 21:00:25.062845','2026-11-30 21:00:25.062845',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42466a70d8b9b7b5b12d1b7cfd',13,NULL,'SIGN_UP','mia@mia.example','mia@mia.example','mia@mia.example','en',X'6741414141414272446550707948767A6E3859796F336E7238725F31326970526166586F355A4C494177423154724B7654446D503479756C49684A704C75363476714A6771494F653177327A474F5F695F4445376E577653765253585079645F4B47346A64736D482D74386F4E444875374B395A6A55735F707A496A6F44463036754274575A3657704E6364584B574F7A544F4A63593655554B714E3158717668773D3D','01a22e42466a70d8b9b7b5b12d1b7cfd','QUEUED',0,'2026-11-30 21:00:25.066154','2026-11-30 21:00:25.066154',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e42466e75729defec4b60f11ec0',0,'01a22e42458572c782e1477b0b6c6f60','ACCOUNT_ADDED','mia@mia.example','mia@mia.example','mia@mia.example','en',X'67414141414142724465507063337976754C614872533355354B50464951532D68326346624A70486F7166376E6A5839447A4F785066594E6C694D4158427638634543522D36646B42794C66704A442D3350356932484A34704B6667536A754266505F3677555F486B78422D3154546E396A544753334F61504A74514B595046442D614F694C464C674E713764395661436B567A493738394E7567424154737564535146756E454643654134734C797152776A4A4F2D366A314D764D38736D414C754958333741676A353058426453367556316F336F5A5155345152415466756A366F377A59634C6C61357147454B424E4A516B61552D6A63696C75364E65436F656D4C784B537654684856','01a22e42466e75729defec4b60f11ec0','QUEUED',0,'2026-11-30 21:00:25.069480','2026-11-30 21:00:25.069480',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e424673764bbf62293a5fb5219f',15,NULL,'SIGN_UP','bas@acme.example','bas@acme.example','bas@acme.example','en',X'6741414141414272446550704342704F34334D677641754A574D75785472493572536B756632664434714C584F7A6C656849615A73517475765274306D734B41486B76474E4E4449336F5149374F424A397A4B53534C7A55764D3764592D52627567757236775151663261534E476D4B35524E64316D59697A53696E426C45374974632D504C4F5F713669576C6B7678426A4A61504A4554343155633457624E51773D3D','01a22e424673764bbf62293a5fb5219f','QUEUED',0,'2026-11-30 21:00:25.074701','2026-11-30 21:00:25.074701',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e424697744bb6ea7a570e46745c',12,NULL,'SIGN_UP','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'6741414141414272446550705F435836344A5762706D6431657A764A6E71636D56304476714B494A6B53655363394135734B4877357A6B383670644D425A4A6A38377A7642732D6474356D7630666D75654C645469547862446C6B7371306B71597033777A7353754467664D477969713966615041754D32797A667263384A2D557272327361326532366D597770325671504F4B385173777976624F2D53725873773D3D','01a22e424697744bb6ea7a570e46745c','QUEUED',0,'2026-11-30 21:00:25.111282','2026-11-30 21:00:25.111282',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e4246a572309c767ad3d305b50c',12,NULL,'ACCOUNT_CHANGED','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'674141414141427244655070554D4C6A56374B766C54566B6D7964764E4F75506C7537685069445841364C716E6C72692D7643707A5A754D344B5F7A544447696338656170584F7A56695854314879656E4A685962754243635656386179386959754E5362595871643467756B6F75475A5957596566376768684D4F4E6C4B6E4C595538336B46726C7734484276485032534F6459337A6F4A634263626576727843417A566E58354F61462D3334557A50714F6B74474B692D35334B4F4B4D31613771633759554D5F37544F4C714C4B6F5A387A57485553746F546D5471325146413D3D','01a22e4246a572309c767ad3d305b50c','QUEUED',0,'2026-11-30 21:00:25.120501','2026-11-30 21:00:25.120501',NULL,NULL,NULL,NULL);
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
INSERT INTO "memberships" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245be73709bdca141b42eca0b','01a22e4245be73709bdca140a9e848fe','01a22e4245b37261b7dc29a477cf1122','01a22e4245b37261b7dc29a6328c4772','ADMINISTRATOR','ACTIVE','01a22e4245b37261b7dc29a477cf1122','01a22e4245b37261b7dc29a6328c4772','2026-11-30 21:00:24.893235',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424627764eb5ff74d6ca99a7c5','01a22e424627764eb5ff74d5442fb040','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','ADMINISTRATOR','ACTIVE','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:24.998886',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462f75bd80dd6dfffe327ba3','01a22e42462f75bd80dd6dfe685c6059','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','ADMINISTRATOR','ACTIVE','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.007394',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424634703e8a0aa939c88451fd','01a22e424627764eb5ff74d5442fb040','01a22e42458572c782e1477b0b6c6f60','01a22e424608752092f2ba6331238a39','MEMBER','ACTIVE','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.009265',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42463671e4b1324986adc17c00','01a22e424627764eb5ff74d5442fb040','01a22e4245b37261b7dc29a477cf1122','01a22e4245b37261b7dc29a6328c4772','MEMBER','ACTIVE','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.013407','2026-12-30 21:00:25.013407','2026-11-30 21:00:25.016167',NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42463d7372b8a6763902b0abf4','01a22e424627764eb5ff74d5442fb040','01a22e4245b37261b7dc29a477cf1122','01a22e4245b6701d8eb801ab05124578','MEMBER','PENDING','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.021055','2026-12-30 21:00:25.021055',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42463f74f69211e6a1aa944182','01a22e424627764eb5ff74d5442fb040','01a22e42458572c782e1477b0b6c6f60','01a22e42459e7601bd4ed345c57e6a4e','MEMBER','ENDED','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.023199',NULL,'2026-11-30 21:00:25.024343',NULL);
INSERT INTO "memberships" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4246437055ac315cbb12dc8b3f','01a22e4245be73709bdca140a9e848fe','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','MEMBER','PENDING','01a22e4245b37261b7dc29a477cf1122','01a22e4245b37261b7dc29a6328c4772','2026-11-30 21:00:25.027224','2026-12-30 21:00:25.027224',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424652719683a8dcb193163b7d','01a22e424652719683a8dcb024494c18','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','ADMINISTRATOR','ACTIVE','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.042008',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246547350a5e53e873bd49f83','01a22e424652719683a8dcb024494c18','01a22e42458572c782e1477b0b6c6f60','01a22e42459e7601bd4ed345c57e6a4e','ADMINISTRATOR','ACTIVE','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.044267',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246597445baf839a6111e40fa','01a22e424652719683a8dcb024494c18','01a22e42458572c782e1477b0b6c6f60','01a22e42465770a2b62b04c81daedf39','MEMBER','ACTIVE','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.048733',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465d7772a4b44638d48fdc46','01a22e424652719683a8dcb024494c18','01a22e42458572c782e1477b0b6c6f60','01a22e42465b77e294134cf371627e08','MEMBER','ACTIVE','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.053081',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42466175349bda7c47142c6615','01a22e424652719683a8dcb024494c18','01a22e42458572c782e1477b0b6c6f60','01a22e42465f77868cbdad4bcc452697','MEMBER','ACTIVE','01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','2026-11-30 21:00:25.057208',NULL,NULL,NULL);
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
INSERT INTO "organisations" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245be73709bdca140a9e848fe','Initech N.V.','initech n.v.','KVK','33333333','ACTIVATED','2026-11-30 21:00:24.893235','2026-11-30 21:00:24.896863','MANUAL_REVIEW','2026-11-30 21:00:24.896863',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 21:00:24.896863');
INSERT INTO "organisations" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424627764eb5ff74d5442fb040','acme Sales B.V.','acme sales b.v.','KVK','11111111','ACTIVATED','2026-11-30 21:00:24.998886','2026-11-30 21:00:25.004644','MANUAL_REVIEW','2026-11-30 21:00:25.004644',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 21:00:25.004644');
INSERT INTO "organisations" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462f75bd80dd6dfe685c6059','acme Later B.V.','acme later b.v.','KVK','11111119','PENDING','2026-11-30 21:00:25.007394',NULL,NULL,NULL,NULL,NULL,NULL,0,'NONE',NULL);
INSERT INTO "organisations" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424652719683a8dcb024494c18','Zuid ''Öst'' & Co','zuid ''ost'' & co','KVK','44444444','ACTIVATED','2026-11-30 21:00:25.042008','2026-11-30 21:00:25.042918','MANUAL_REVIEW','2026-11-30 21:00:25.042918',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 21:00:25.042918');
CREATE TABLE partnership_managers (
	environment_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership_managers PRIMARY KEY (environment_id, partnership_id, user_id), 
	CONSTRAINT fk_partnership_managers_partnership FOREIGN KEY(environment_id, partnership_id) REFERENCES partnerships (environment_id, id)
);
INSERT INTO "partnership_managers" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42460e73a38d0e4e7eff6d4bc3','01a22e4245897609a4f0657d11bebc5d');
INSERT INTO "partnership_managers" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42460e73a38d0e4e7eff6d4bc3','01a22e4245b37261b7dc29a6328c4772');
INSERT INTO "partnership_managers" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42460e73a38d0e4e7eff6d4bc3','01a22e4245b6701d8eb801ab05124578');
INSERT INTO "partnership_managers" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','01a22e42462270858a370574d64ad1fd','01a22e4245bb70e3a9fdd9d805afb6c9');
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
INSERT INTO "partnerships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42460e73a38d0e4e7eff6d4bc3','01a22e4245b37261b7dc29a477cf1122',1,'ACTIVE',NULL,NULL,'2026-11-30 21:00:24.971192','2026-11-30 21:00:24.985053',NULL);
INSERT INTO "partnerships" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e42460e73a38d0e4e7eff6d4bc3','01a22e42458572c782e1477b0b6c6f60',0,'ACTIVE',NULL,NULL,'2026-11-30 21:00:24.971192','2026-11-30 21:00:24.985053',NULL);
INSERT INTO "partnerships" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','01a22e42462270858a370574d64ad1fd','01a22e42458572c782e1477b0b6c6f60',1,'REQUESTED','to acme',NULL,'2026-11-30 21:00:24.994588',NULL,NULL);
INSERT INTO "partnerships" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42462270858a370574d64ad1fd','01a22e4245bb70e3a9fdd9d66aacc51f',0,'REQUESTED','to acme',NULL,'2026-11-30 21:00:24.994588',NULL,NULL);
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
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'EF57A46BEDE59BB116679F4578FE5900CA89762259654EC1A92623A0792F6095',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'CAFA48097A624569092ED64126C009B310D04239D997BBAD3D55CC228DF8A532',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'9B611AD9A4ED9B360AC6080CF328F193D055A2439E0C8C23245AF60FB11B27DA',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'52AEA7BFEE7E4467AF799DD954D90ABA52678B6BE2B81C57DD2B88FB02516750',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'823740B79C30D439F90433D1BEDEF10145671B8F43FCB036596E94DC50589446',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'4F43BCD50C8580D1DFCE9412EC49D223EFBB1CA2FA808C661B82D63DC245801C',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'6FA6E4426CB03931A48AE6F318C610154E0CD56532CC81E8D535C8E2064A61E1',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'9F55D503AAA88B4388E69A74C4C22E7616AE9A3F089E4B43E47F380A9D6072AD',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'C890728150DBC69ADF4B15165B59D65C9A9E6ED7211EEC608243080C9FDC14ED',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e424699748788958bdd056539df',X'2B34C662B6AC4ECC608E4094AD9DAD685B29C2AD5946588DEB88B95215F46FF1',NULL);
CREATE TABLE removed_addresses (
	environment_id CHAR(32) NOT NULL, 
	address_hash BLOB NOT NULL, 
	removed_at DATETIME NOT NULL, 
	CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash), 
	CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "removed_addresses" VALUES('01a22e42458572c782e1477b0b6c6f60',X'520421C6F657F7CC20A8FA1E86514DBAD360B898E7E7DCA2703BD7161E7BBB72','2026-11-30 21:00:24.956731');
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
INSERT INTO "secrets" VALUES(X'621CEAF567C5E9554B2E6C220B1E23E559CE5AEACAFC56126A1503D7BBB99D93','SIGN_UP','01a22e42454a7574b42344b62bb1bdbe',NULL,'2026-11-30 21:00:24.759950','2026-12-01 21:00:24.759950','2026-11-30 21:00:24.788435',NULL);
INSERT INTO "secrets" VALUES(X'647630DD1E0B6341BE85D7B6F401A2BC31335772BCC5252FDF5166C0308AE39B','SIGN_UP','01a22e4245957597af2e1f9dc1ce9443',NULL,'2026-11-30 21:00:24.852904','2026-12-01 21:00:24.852904','2026-11-30 21:00:24.856037',NULL);
INSERT INTO "secrets" VALUES(X'46BE59DD4A5B6B04690145C46932EE9F9A46F1AE9950ADA6454EDD5257B5EDF9','SIGN_UP','01a22e4245a271bbb47cb16282c76d37',NULL,'2026-11-30 21:00:24.866145','2026-12-01 21:00:24.866145','2026-11-30 21:00:24.867665',NULL);
INSERT INTO "secrets" VALUES(X'B1C463BD4E31A530C46925CDD71396DD8E407995C65D4713B5674047D18679D7','SIGN_UP','01a22e4245a772288b149d474dab5b36',NULL,'2026-11-30 21:00:24.870893','2026-12-01 21:00:24.870893','2026-11-30 21:00:24.872109',NULL);
INSERT INTO "secrets" VALUES(X'AD608D5BC9AA6C1F98B875560E8299533BDBAB85C4E8E3D23E5132D05420B84B','SIGN_UP','01a22e4245ae73eab194ca36a5ebe90e',NULL,'2026-11-30 21:00:24.878630','2026-12-01 21:00:24.878630','2026-11-30 21:00:24.879696',NULL);
INSERT INTO "secrets" VALUES(X'8EB332097CA72EACE200DE98F55EEB1A4D2FFB871220F0BA346DB79B031F6E2D','SIGN_UP','01a22e4245b271b88534fae8f45a01da',NULL,'2026-11-30 21:00:24.881967','2026-12-01 21:00:24.881967','2026-11-30 21:00:24.883093',NULL);
INSERT INTO "secrets" VALUES(X'64EC7443962F5E38ABAB7E558ACDC52C5A5E1FE2E47BE6F74B371342F788B07F','SIGN_UP','01a22e4245b5770e9ff5452039cb8cb8',NULL,'2026-11-30 21:00:24.885131','2026-12-01 21:00:24.885131','2026-11-30 21:00:24.886179',NULL);
INSERT INTO "secrets" VALUES(X'D4791C2ACB0F567F613D6457258C34023D17B91D51B3BFDFA4DCE565234124AE','SIGN_UP','01a22e4245b971509e96b9057e36b2d1',NULL,'2026-11-30 21:00:24.889580','2026-12-01 21:00:24.889580','2026-11-30 21:00:24.890747',NULL);
INSERT INTO "secrets" VALUES(X'1DA2CB45020F91549AB435DB30141A07B67F04436DB2A28F2760BD326B87460A','INVITATION','01a22e4245d074199a3ae6038337d82b',NULL,'2026-11-30 21:00:24.908958','2026-12-07 21:00:24.908958',NULL,NULL);
INSERT INTO "secrets" VALUES(X'0713C2ADF5FB9F9A9657B846FC97040DC034939BF2C8241829F5E28429B37C55','INVITATION','01a22e4245d572e6a6310b37809e23e9',NULL,'2026-11-30 21:00:24.916738','2026-12-07 21:00:24.916738',NULL,NULL);
INSERT INTO "secrets" VALUES(X'21F462961A28F1C95F995CF5F31FFA800B1B2849655D3E3D959C90730EEA1226','FIRST_PASSWORD','01a22e4245e1766a8a69c44b5e880bf2',NULL,'2026-11-30 21:00:24.928910','2026-12-07 21:00:24.928910',NULL,NULL);
INSERT INTO "secrets" VALUES(X'7FDF0162AAF7F4FE58C82075545EEE417F85E0C4055ADF76C56CC41904733BC5','SIGN_UP','01a22e4245e873c9b9d50d56a78f6361',NULL,'2026-11-30 21:00:24.936568','2026-12-01 21:00:24.936568','2026-11-30 21:00:24.938110',NULL);
INSERT INTO "secrets" VALUES(X'2C567C5519DE5CE74E91DBBBEFE28DF6660E3669D594F0D99D650AAEA81C8AD0','SIGN_UP','01a22e4245f077f7bfcf917cf0220c06',NULL,'2026-11-30 21:00:24.944168','2026-12-01 21:00:24.944168','2026-11-30 21:00:24.946604',NULL);
INSERT INTO "secrets" VALUES(X'674B8334699417AA2DCE1FDBE3BBDC05C4E0679B2635F658C0B7D5887192FB07','RECOVERY','01a22e424584759e818c8048f8c12a4d',NULL,'2026-11-30 21:00:24.962084','2026-11-30 21:30:24.962084',NULL,NULL);
INSERT INTO "secrets" VALUES(X'CA4A5F403E74D6928469059F526A66FC22A8E2E05EBAD82D8208742BFE89F530','RECLAIM','01a22e424584759e818c8048f8c12a4d','alice@acme.example','2026-11-30 21:00:24.962084','2026-11-30 21:30:24.962084',NULL,NULL);
INSERT INTO "secrets" VALUES(X'238E0901015C05528A0B5B3F132A474A4AA2C53BAC2B0ACE509389DA3D68233D','SIGN_UP','01a22e42460570569eb28830cadc835b',NULL,'2026-11-30 21:00:24.965809','2026-12-01 21:00:24.965809','2026-11-30 21:00:24.967772',NULL);
INSERT INTO "secrets" VALUES(X'26CB4D5E22DF8DE848ADE3F8377CA832FEC5E33AFCCC4C8F25ABF692069F14D4','SIGN_UP','01a22e42464c757fa677dfb5559ecaca',NULL,'2026-11-30 21:00:25.036886','2026-12-01 21:00:25.036886','2026-11-30 21:00:25.038008',NULL);
INSERT INTO "secrets" VALUES(X'B4DC5CC9322AA11500783EA1FB5C5AF90DCDC9CFFF21E99D7B8F20282CF69909','SIGN_UP','01a22e4246557569b4ec4a85e26dc2e9',NULL,'2026-11-30 21:00:25.045452','2026-12-01 21:00:25.045452','2026-11-30 21:00:25.046400',NULL);
INSERT INTO "secrets" VALUES(X'13FB7C31A5024A014968906A4667EFF5F05F8D3285AD60259F915B692D73EAB0','SIGN_UP','01a22e4246597445baf839a982437749',NULL,'2026-11-30 21:00:25.049875','2026-12-01 21:00:25.049875','2026-11-30 21:00:25.050855',NULL);
INSERT INTO "secrets" VALUES(X'36E6686622986B29B7E5732D3B6CA117C319EF36C33EA45A46C97EE1AFA66343','SIGN_UP','01a22e42465e7615a5f3c12ded9174e3',NULL,'2026-11-30 21:00:25.054124','2026-12-01 21:00:25.054124','2026-11-30 21:00:25.055067',NULL);
INSERT INTO "secrets" VALUES(X'D4C4E7DA5776FDC1763BBB94C6ED69346CA5BD7ABA5149BF6ECF9587D81A06FD','SIGN_UP','01a22e424662765b96274596d8bb5bd7',NULL,'2026-11-30 21:00:25.058444','2026-12-01 21:00:25.058444','2026-11-30 21:00:25.059316',NULL);
INSERT INTO "secrets" VALUES(X'498BCA15140485B7FAC9938E13032CE794AA8204DB02B9C8E4FBD9FDA4B753FA','SIGN_UP','01a22e42466a70d8b9b7b5b0c5c90018',NULL,'2026-11-30 21:00:25.066154','2026-12-01 21:00:25.066154','2026-11-30 21:00:25.067022',NULL);
INSERT INTO "secrets" VALUES(X'130DE03322B23C3F6227E5C37E378F0B76C3AAE5081689900312A455D62D1DFA','SIGN_UP','01a22e424673764bbf622939482ab31e',NULL,'2026-11-30 21:00:25.074701','2026-12-01 21:00:25.074701','2026-11-30 21:00:25.075897',NULL);
INSERT INTO "secrets" VALUES(X'DFE8D1191CC3AF0482430687802D423AFDF71CE7D2D4265D44C9C05E8AB28522','SIGN_UP','01a22e424697744bb6ea7a565530633a',NULL,'2026-11-30 21:00:25.111282','2026-12-01 21:00:25.111282','2026-11-30 21:00:25.113271',NULL);
INSERT INTO "secrets" VALUES(X'D50F6CFCF88201B6A1B8675CCDBBC43DD030CFFCE55B483D598934233AE80029','UNDO_ACCOUNT_CHANGE','01a22e424699748788958bdd056539df','TWO_FACTOR_ENABLED','2026-11-30 21:00:25.120501','2026-12-14 21:00:25.120501',NULL,NULL);
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
INSERT INTO "sessions" VALUES('01a22e424584759e818c8048f8c12a4d','01a22e42459271a4bdaf8e342dcb1a2e',X'18ED2D57119D4ACBB245433833BA6FAA1B477B58017279C237DAC58C399C9881','2026-11-30 21:00:24.788435','2026-11-30 21:00:24.788435','2026-11-30 21:00:24.788435','2026-12-30 21:00:24.788435','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e42459d7021b0854c8528963cc4','01a22e4245a074af9c243050cd9dae32',X'150924BE9FDA18B6AFF231EEC6EE4631F329CAB3DD1B498E9AC1E2AE68695888','2026-11-30 21:00:24.856037','2026-11-30 21:00:24.856037','2026-11-30 21:00:24.856037','2026-12-30 21:00:24.856037','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e4245a477a789da60d106c01273','01a22e4245a570538830fd81eda1689b',X'6DC4F343BEBCA8A767E1B65311A83DD2BC779BE576029AB07303AA143DE18949','2026-11-30 21:00:24.867665','2026-11-30 21:00:24.867665','2026-11-30 21:00:24.867665','2026-12-30 21:00:24.867665','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e4245a877999eb842bc41267072','01a22e4245a975ed855da3cb129c5813',X'C9FC1821E59D11852AA92E2FB9546068A9158D9F00B35DFAED6393BEC2FE560B','2026-11-30 21:00:24.872109','2026-11-30 21:00:24.872109','2026-11-30 21:00:24.872109','2026-12-30 21:00:24.872109','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e4245af70c3b6f2d18da97c5862','01a22e4245b0705c92e9d9b4c9181c98',X'39921626E4D056B3B440254AE070F65D6B3062BE513A7316E2480BC4CE8E85AD','2026-11-30 21:00:24.879696','2026-11-30 21:00:24.879696','2026-11-30 21:00:24.879696','2026-12-30 21:00:24.879696','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e4245b37261b7dc29a2b8d7d3d6','01a22e4245b47715bfa6785e891f10a8',X'048DD28097857921C1C5A7970F994C714992691703FA27EDA78618C53809F473','2026-11-30 21:00:24.883093','2026-11-30 21:00:24.883093','2026-11-30 21:00:24.883093','2026-12-30 21:00:24.883093','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e4245b6701d8eb801a922d351f2','01a22e4245b775b39aaf28ca4ef700f4',X'2CB2CD42BB1C5C337E2A1FB12B43DB5791D52CDF51E71FB982A52FE520605EDA','2026-11-30 21:00:24.886179','2026-11-30 21:00:24.886179','2026-11-30 21:00:24.886179','2026-12-30 21:00:24.886179','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e4245bb70e3a9fdd9d4a5a57c68','01a22e4245bb70e3a9fdd9da702cdf29',X'E0FFD08B31C2F847B6ECAF4B10E4C5A8D1A794F0B45FD27D5FDA0606693F13F1','2026-11-30 21:00:24.890747','2026-11-30 21:00:24.890747','2026-11-30 21:00:24.890747','2026-12-30 21:00:24.890747','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e4245ea74a0b0c7ee1a12978871','01a22e4245eb72bea48fcae6ddd1f031',X'896D78D0F641A50681F0487108FE589F9150BE7EA1A8B99200EBFC13BE0F05CE','2026-11-30 21:00:24.938110','2026-11-30 21:00:24.938110','2026-11-30 21:00:24.938110','2026-12-30 21:00:24.938110','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e4245f37542ad544e25e746362f','01a22e4245f37542ad544e2a9a52b209',X'9F50599187B55190CD655E095C5DF7AAC34E8988F15AFCA3D5544815A2EE8AE5','2026-11-30 21:00:24.946604','2026-11-30 21:00:24.946604','2026-11-30 21:00:24.946604','2026-12-30 21:00:24.946604','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e424608752092f2ba61bdbec629','01a22e424609778a97879c907450721d',X'2364F8DA1F7E8AA94852415EB2397604F2637F59E93251738D669EA9D40C1864','2026-11-30 21:00:24.967772','2026-11-30 21:00:24.967772','2026-11-30 21:00:24.967772','2026-12-30 21:00:24.967772','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e42464e76168e1930943298e9ac','01a22e42464f75f5a08cfea74250b4c4',X'CCC9E313EE2D0845BBB3D3CA87E15C36622D5D662BA861CC28E0022FF3177F40','2026-11-30 21:00:25.038008','2026-11-30 21:00:25.038008','2026-11-30 21:00:25.038008','2026-12-30 21:00:25.038008','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e42465677e5bef2954a076d086b','01a22e42465770a2b62b04cb038ff3aa',X'6C838116EC5D4AA3BB173AF64845DBE9B40377A06F4110A37B9C69A260E986A2','2026-11-30 21:00:25.046400','2026-11-30 21:00:25.046400','2026-11-30 21:00:25.046400','2026-12-30 21:00:25.046400','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e42465b77e294134cf1b4bbd0f8','01a22e42465c731d8c26a046c07e663a',X'F45CF40C77D0398D6088DD58B19BE87F63B2C5634F4391E0B718CE0A9A7706E5','2026-11-30 21:00:25.050855','2026-11-30 21:00:25.050855','2026-11-30 21:00:25.050855','2026-12-30 21:00:25.050855','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e42465f77868cbdad49bfa66797','01a22e424660715ead378091bdf6d59b',X'91992C712B19D4A1CC7DB1E3566527C377279AA8CF46472688173166CDEB59D0','2026-11-30 21:00:25.055067','2026-11-30 21:00:25.055067','2026-11-30 21:00:25.055067','2026-12-30 21:00:25.055067','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e424663714e8bc96c0bec6f6ac3','01a22e42466474f5a288a3cb0ad78c69',X'4623D17F2D1D149D99BA9695A924B542FC995E39E5810CA2C4FCD34615DA435E','2026-11-30 21:00:25.059316','2026-11-30 21:00:25.059316','2026-11-30 21:00:25.059316','2026-12-30 21:00:25.059316','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e42466b75069aba8657b117942a','01a22e42466c701cbd72f5d92a1d0180',X'A1786F6C26C0536C4831BC688737E15ADC11F4A5E0B6BC75E4F30B8DB12E2575','2026-11-30 21:00:25.067022','2026-11-30 21:00:25.067022','2026-11-30 21:00:25.067022','2026-12-30 21:00:25.067022','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e4246747539b1eae9e66cdd3828','01a22e4246757103b071cccfa48413bc',X'F441420B3B370FB05E4BCB2AAD0BA3EFAB6CB6630BA9E28490DED898DE8A7B2F','2026-11-30 21:00:25.075897','2026-11-30 21:00:25.075897','2026-11-30 21:00:25.075897','2026-12-30 21:00:25.075897','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e424699748788958bdd056539df','01a22e42469a7388821552d1aee82187',X'1BB32652C3D5BEE0CCC85F8EF27B97D6FAE1D9AF06096F31CDE13AFCE689DB19','2026-11-30 21:00:25.113271','2026-11-30 21:00:25.113271','2026-11-30 21:00:25.113271','2026-12-30 21:00:25.113271','tests',NULL,NULL,NULL,NULL);
CREATE TABLE sign_ups (
	id CHAR(32) NOT NULL, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_ups PRIMARY KEY (id)
);
INSERT INTO "sign_ups" VALUES('01a22e42454a7574b42344b62bb1bdbe','alice@acme.example','alice@acme.example','en','2026-11-30 21:00:24.759950');
INSERT INTO "sign_ups" VALUES('01a22e4245957597af2e1f9dc1ce9443','bob@acme.example','bob@acme.example','en','2026-11-30 21:00:24.852904');
INSERT INTO "sign_ups" VALUES('01a22e4245a271bbb47cb16282c76d37','carol@globex.example','carol@globex.example','en','2026-11-30 21:00:24.866145');
INSERT INTO "sign_ups" VALUES('01a22e4245a772288b149d474dab5b36','dave@globex.example','dave@globex.example','en','2026-11-30 21:00:24.870893');
INSERT INTO "sign_ups" VALUES('01a22e4245ae73eab194ca36a5ebe90e','frank@frank.example','frank@frank.example','en','2026-11-30 21:00:24.878630');
INSERT INTO "sign_ups" VALUES('01a22e4245b271b88534fae8f45a01da','ina@initech.example','ina@initech.example','en','2026-11-30 21:00:24.881967');
INSERT INTO "sign_ups" VALUES('01a22e4245b5770e9ff5452039cb8cb8','iris@initech.example','iris@initech.example','en','2026-11-30 21:00:24.885131');
INSERT INTO "sign_ups" VALUES('01a22e4245b971509e96b9057e36b2d1','hank@umbrella.example','hank@umbrella.example','en','2026-11-30 21:00:24.889580');
INSERT INTO "sign_ups" VALUES('01a22e4245e873c9b9d50d56a78f6361','acme-blocked@acme.example','acme-blocked@acme.example','en','2026-11-30 21:00:24.936568');
INSERT INTO "sign_ups" VALUES('01a22e4245f077f7bfcf917cf0220c06','acme-removed@acme.example','acme-removed@acme.example','en','2026-11-30 21:00:24.944168');
INSERT INTO "sign_ups" VALUES('01a22e42460570569eb28830cadc835b','acme-member@acme.example','acme-member@acme.example','en','2026-11-30 21:00:24.965809');
INSERT INTO "sign_ups" VALUES('01a22e42464c757fa677dfb5559ecaca','eve@acme.example','eve@acme.example','en','2026-11-30 21:00:25.036886');
INSERT INTO "sign_ups" VALUES('01a22e4246557569b4ec4a85e26dc2e9','ada@acme.example','ada@acme.example','en','2026-11-30 21:00:25.045452');
INSERT INTO "sign_ups" VALUES('01a22e4246597445baf839a982437749','bo@acme.example','bo@acme.example','en','2026-11-30 21:00:25.049875');
INSERT INTO "sign_ups" VALUES('01a22e42465e7615a5f3c12ded9174e3','çelik@acme.example','çelik@acme.example','en','2026-11-30 21:00:25.054124');
INSERT INTO "sign_ups" VALUES('01a22e424662765b96274596d8bb5bd7','lea@lea.example','lea@lea.example','en','2026-11-30 21:00:25.058444');
INSERT INTO "sign_ups" VALUES('01a22e42466a70d8b9b7b5b0c5c90018','mia@mia.example','mia@mia.example','en','2026-11-30 21:00:25.066154');
INSERT INTO "sign_ups" VALUES('01a22e424673764bbf622939482ab31e','bas@acme.example','bas@acme.example','en','2026-11-30 21:00:25.074701');
INSERT INTO "sign_ups" VALUES('01a22e424697744bb6ea7a565530633a','gavin@hooli.example','gavin@hooli.example','en','2026-11-30 21:00:25.111282');
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
INSERT INTO "throttles" VALUES(X'54BA8D95E97F8D38CCE7DCCCB7FFF223D2A063EA6DB3A9D8515FE99D01F3BE4E',6,'2026-11-30 21:00:25.069480','2026-12-01 21:00:24.908958');
INSERT INTO "throttles" VALUES(X'9557FD39C4C1BA777B770FE8BAFED07540DD38D83BF3FFE409589856F8CC4FA8',1,'2026-11-30 21:00:24.931489','2026-12-01 21:00:24.931489');
INSERT INTO "throttles" VALUES(X'F9B5BF8C6802DAF7F97F0DFF5B220E184CAB282B8EC4385F5EFA9E28B1EF77F4',1,'2026-11-30 21:00:24.962084','2026-11-30 22:00:24.962084');
INSERT INTO "throttles" VALUES(X'1F8A8B5C58B7595ECDDCBACBCD6149BE6608525B0A695479C7DA233A7656B079',1,'2026-11-30 21:00:24.962084','2026-11-30 22:00:24.962084');
INSERT INTO "throttles" VALUES(X'663E0DCAA572E663F44AFE7EF13585B94264E006113DD326F4355B923816CECE',1,'2026-11-30 21:00:24.962084','2026-11-30 22:00:24.962084');
INSERT INTO "throttles" VALUES(X'A0AB469D898AA5197C8C1B288F3A41BE3A324D8E1A5B465D994BD76339D49CC7',1,'2026-11-30 21:00:25.120501','2026-12-01 21:00:25.120501');
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
INSERT INTO "user_counts" VALUES('01a22e42458572c782e1477b0b6c6f60','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e42458572c782e1477b0b6c6f60','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e42458572c782e1477b0b6c6f60','INVITED','BASIC_USER',4);
INSERT INTO "user_counts" VALUES('01a22e42458572c782e1477b0b6c6f60','ACTIVE','BASIC_USER',5);
INSERT INTO "user_counts" VALUES('01a22e4245a477a789da60d389add3e1','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e4245a477a789da60d389add3e1','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e4245a477a789da60d389add3e1','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e4245a477a789da60d389add3e1','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e4245a477a789da60d389add3e1','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e4245b0705c92e9d9b0ca895e0a','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e4245b0705c92e9d9b0ca895e0a','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e4245b37261b7dc29a477cf1122','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e4245b37261b7dc29a477cf1122','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e4245b37261b7dc29a477cf1122','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e4245b37261b7dc29a477cf1122','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e4245b37261b7dc29a477cf1122','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e42458572c782e1477b0b6c6f60','INVITED','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e42458572c782e1477b0b6c6f60','BLOCKED','BASIC_USER',2);
INSERT INTO "user_counts" VALUES('01a22e42458572c782e1477b0b6c6f60','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e424663714e8bc96c0df4c51581','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e424663714e8bc96c0df4c51581','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e42466b75069aba865981e9b9ec','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e42466b75069aba865981e9b9ec','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e424699748788958bdf8f5db491','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e424699748788958bdf8f5db491','ACTIVE','ADMINISTRATOR',1);
CREATE TABLE user_words (
	environment_id CHAR(32) NOT NULL, 
	word TEXT NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_words PRIMARY KEY (environment_id, word, user_id), 
	CONSTRAINT fk_user_words_environment_id_user_id_users FOREIGN KEY(environment_id, user_id) REFERENCES users (environment_id, id) ON DELETE CASCADE
);
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','acme','01a22e4245897609a4f0657d11bebc5d');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','de','01a22e4245897609a4f0657d11bebc5d');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e4245897609a4f0657d11bebc5d');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','vries','01a22e4245897609a4f0657d11bebc5d');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','acme','01a22e42459e7601bd4ed345c57e6a4e');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e42459e7601bd4ed345c57e6a4e');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','jansen','01a22e42459e7601bd4ed345c57e6a4e');
INSERT INTO "user_words" VALUES('01a22e4245a477a789da60d389add3e1','example','01a22e4245a477a789da60d522c0a85f');
INSERT INTO "user_words" VALUES('01a22e4245a477a789da60d389add3e1','globex','01a22e4245a477a789da60d522c0a85f');
INSERT INTO "user_words" VALUES('01a22e4245a477a789da60d389add3e1','smit','01a22e4245a477a789da60d522c0a85f');
INSERT INTO "user_words" VALUES('01a22e4245a477a789da60d389add3e1','bakker','01a22e4245a877999eb842be6e6f80db');
INSERT INTO "user_words" VALUES('01a22e4245a477a789da60d389add3e1','example','01a22e4245a877999eb842be6e6f80db');
INSERT INTO "user_words" VALUES('01a22e4245a477a789da60d389add3e1','globex','01a22e4245a877999eb842be6e6f80db');
INSERT INTO "user_words" VALUES('01a22e4245b0705c92e9d9b0ca895e0a','example','01a22e4245b0705c92e9d9b219b9a43d');
INSERT INTO "user_words" VALUES('01a22e4245b0705c92e9d9b0ca895e0a','visser','01a22e4245b0705c92e9d9b219b9a43d');
INSERT INTO "user_words" VALUES('01a22e4245b37261b7dc29a477cf1122','example','01a22e4245b37261b7dc29a6328c4772');
INSERT INTO "user_words" VALUES('01a22e4245b37261b7dc29a477cf1122','initech','01a22e4245b37261b7dc29a6328c4772');
INSERT INTO "user_words" VALUES('01a22e4245b37261b7dc29a477cf1122','kok','01a22e4245b37261b7dc29a6328c4772');
INSERT INTO "user_words" VALUES('01a22e4245b37261b7dc29a477cf1122','example','01a22e4245b6701d8eb801ab05124578');
INSERT INTO "user_words" VALUES('01a22e4245b37261b7dc29a477cf1122','initech','01a22e4245b6701d8eb801ab05124578');
INSERT INTO "user_words" VALUES('01a22e4245b37261b7dc29a477cf1122','kok','01a22e4245b6701d8eb801ab05124578');
INSERT INTO "user_words" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','example','01a22e4245bb70e3a9fdd9d805afb6c9');
INSERT INTO "user_words" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','mol','01a22e4245bb70e3a9fdd9d805afb6c9');
INSERT INTO "user_words" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','umbrella','01a22e4245bb70e3a9fdd9d805afb6c9');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60',';acme','01a22e4245d074199a3ae604dbd37ab1');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e4245d074199a3ae604dbd37ab1');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','pending','01a22e4245d074199a3ae604dbd37ab1');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','added','01a22e4245e1766a8a69c44c1771d91d');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e4245e1766a8a69c44c1771d91d');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e4245e6745d966630903ddbb279');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','blocked','01a22e4245ea74a0b0c7ee1c318da810');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e4245ea74a0b0c7ee1c318da810');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e424608752092f2ba6331238a39');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','member','01a22e424608752092f2ba6331238a39');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','acme','01a22e42464e76168e19309623ae62d7');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e42464e76168e19309623ae62d7');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','zwart','01a22e42464e76168e19309623ae62d7');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','acme','01a22e42465770a2b62b04c81daedf39');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','de','01a22e42465770a2b62b04c81daedf39');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e42465770a2b62b04c81daedf39');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','wit','01a22e42465770a2b62b04c81daedf39');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','acme','01a22e42465b77e294134cf371627e08');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e42465b77e294134cf371627e08');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','wit','01a22e42465b77e294134cf371627e08');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','=celik','01a22e42465f77868cbdad4bcc452697');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','acme','01a22e42465f77868cbdad4bcc452697');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e42465f77868cbdad4bcc452697');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','kaya','01a22e42465f77868cbdad4bcc452697');
INSERT INTO "user_words" VALUES('01a22e424663714e8bc96c0df4c51581','example','01a22e424663714e8bc96c0faa7be21f');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e424667746cb5cc634829edb01d');
INSERT INTO "user_words" VALUES('01a22e42466b75069aba865981e9b9ec','example','01a22e42466b75069aba865bc6258750');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e42466d76afb32cd2ef55605314');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','acme','01a22e4246747539b1eae9e8028d4cfc');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','blok','01a22e4246747539b1eae9e8028d4cfc');
INSERT INTO "user_words" VALUES('01a22e42458572c782e1477b0b6c6f60','example','01a22e4246747539b1eae9e8028d4cfc');
INSERT INTO "user_words" VALUES('01a22e424699748788958bdf8f5db491','bel','01a22e42469a7388821552cf34120f01');
INSERT INTO "user_words" VALUES('01a22e424699748788958bdf8f5db491','example','01a22e42469a7388821552cf34120f01');
INSERT INTO "user_words" VALUES('01a22e424699748788958bdf8f5db491','hooli','01a22e42469a7388821552cf34120f01');
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
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245897609a4f0657d11bebc5d','01a22e424584759e818c8048f8c12a4d','Alice de Vries','alice de vries','alice@acme.example','alice@acme.example','alice@acme.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 21:00:24.788435','2026-11-30 21:00:24.788435','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42459e7601bd4ed345c57e6a4e','01a22e42459d7021b0854c8528963cc4','Bob Jansen','bob jansen','bob@acme.example','bob@acme.example','bob@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 21:00:24.856037','2026-11-30 21:00:24.856037','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245a477a789da60d522c0a85f','01a22e4245a477a789da60d106c01273','Carol Smit','carol smit','carol@globex.example','carol@globex.example','carol@globex.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 21:00:24.867665','2026-11-30 21:00:24.867665','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e4245a477a789da60d389add3e1','01a22e4245a877999eb842be6e6f80db','01a22e4245a877999eb842bc41267072','Dave Bakker','dave bakker','dave@globex.example','dave@globex.example','dave@globex.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 21:00:24.872109','2026-11-30 21:00:24.872109','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e4245b0705c92e9d9b0ca895e0a','01a22e4245b0705c92e9d9b219b9a43d','01a22e4245af70c3b6f2d18da97c5862','Frank Visser','frank visser','frank@frank.example','frank@frank.example','frank@frank.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 21:00:24.879696','2026-11-30 21:00:24.879696','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b37261b7dc29a6328c4772','01a22e4245b37261b7dc29a2b8d7d3d6','Ina Kok','ina kok','ina@initech.example','ina@initech.example','ina@initech.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 21:00:24.883093','2026-11-30 21:00:24.883093','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e4245b37261b7dc29a477cf1122','01a22e4245b6701d8eb801ab05124578','01a22e4245b6701d8eb801a922d351f2','Iris Kok','iris kok','iris@initech.example','iris@initech.example','iris@initech.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 21:00:24.886179','2026-11-30 21:00:24.886179','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e4245bb70e3a9fdd9d66aacc51f','01a22e4245bb70e3a9fdd9d805afb6c9','01a22e4245bb70e3a9fdd9d4a5a57c68','Hank Mol','hank mol','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 21:00:24.890747','2026-11-30 21:00:24.890747','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245d074199a3ae604dbd37ab1',NULL,NULL,NULL,'acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','INVITED',1,'2026-11-30 21:00:24.908958',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245e1766a8a69c44c1771d91d',NULL,'acme Added','acme added','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','BASIC_USER','INVITED',0,'2026-11-30 21:00:24.928910',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245e6745d966630903ddbb279','01a22e4245af70c3b6f2d18da97c5862','Frank','frank','frank@frank.example','frank@frank.example','frank@frank.example','BASIC_USER','INVITED',0,'2026-11-30 21:00:24.931489',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4245ea74a0b0c7ee1c318da810','01a22e4245ea74a0b0c7ee1a12978871','acme Blocked','acme blocked','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 21:00:24.938110','2026-11-30 21:00:24.938110','2026-11-30 21:00:00.000000','the acme reason');
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424608752092f2ba6331238a39','01a22e424608752092f2ba61bdbec629','acme Member','acme member','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 21:00:24.967772','2026-11-30 21:00:24.967772','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42464e76168e19309623ae62d7','01a22e42464e76168e1930943298e9ac','Eve Zwart','eve zwart','eve@acme.example','eve@acme.example','eve@acme.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 21:00:25.038008','2026-11-30 21:00:25.038008','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465770a2b62b04c81daedf39','01a22e42465677e5bef2954a076d086b','Ada de Wit','ada de wit','ada@acme.example','ada@acme.example','ada@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 21:00:25.046400','2026-11-30 21:00:25.046400','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465b77e294134cf371627e08','01a22e42465b77e294134cf1b4bbd0f8','Bo Wit','bo wit','bo@acme.example','bo@acme.example','bo@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 21:00:25.050855','2026-11-30 21:00:25.050855','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42465f77868cbdad4bcc452697','01a22e42465f77868cbdad49bfa66797','Çelik Kaya','celik kaya','çelik@acme.example','çelik@acme.example','çelik@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 21:00:25.055067','2026-11-30 21:00:25.055067','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e424663714e8bc96c0df4c51581','01a22e424663714e8bc96c0faa7be21f','01a22e424663714e8bc96c0bec6f6ac3','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 21:00:25.059316','2026-11-30 21:00:25.059316','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e424667746cb5cc634829edb01d','01a22e424663714e8bc96c0bec6f6ac3','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','BASIC_USER','INVITED',0,'2026-11-30 21:00:25.062845',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e42466b75069aba865981e9b9ec','01a22e42466b75069aba865bc6258750','01a22e42466b75069aba8657b117942a','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 21:00:25.067022','2026-11-30 21:00:25.067022','2026-11-30 21:00:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e42466d76afb32cd2ef55605314','01a22e42466b75069aba8657b117942a','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','BASIC_USER','INVITED',0,'2026-11-30 21:00:25.069480',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e42458572c782e1477b0b6c6f60','01a22e4246747539b1eae9e8028d4cfc','01a22e4246747539b1eae9e66cdd3828','Bas Blok','bas blok','bas@acme.example','bas@acme.example','bas@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 21:00:25.075897','2026-11-30 21:00:25.075897','2026-11-30 21:00:00.000000','a "reason" with lines');
INSERT INTO "users" VALUES('01a22e424699748788958bdf8f5db491','01a22e42469a7388821552cf34120f01','01a22e424699748788958bdd056539df','Gavin Bel','gavin bel','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 21:00:25.113271','2026-11-30 21:00:25.113271','2026-11-30 21:00:00.000000',NULL);
CREATE INDEX ix_account_audit_events_with_origin ON account_audit_events (id) WHERE origin <> '';
CREATE INDEX ix_audit_events_of_action ON audit_events (environment_id, action, id);
CREATE INDEX ix_audit_events_of_actor ON audit_events (environment_id, actor_id, id);
CREATE INDEX ix_audit_events_of_actor_and_action ON audit_events (environment_id, actor_id, action, id);
CREATE INDEX ix_audit_events_of_target ON audit_events (environment_id, target_id, id);
CREATE INDEX ix_audit_events_with_origin ON audit_events (id) WHERE origin <> '';
CREATE INDEX ix_domains_environment_id ON domains (environment_id);
CREATE INDEX ix_environments_name_key_id ON environments (name_key, id);
CREATE INDEX ix_environments_closed_at ON environments (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX ix_inbox_items_membership_id ON inbox_items (membership_id);
CREATE INDEX ix_inbox_items_partnership_id ON inbox_items (partnership_id);
CREATE INDEX ix_inbox_items_unread ON inbox_items (environment_id, user_id, read_at) WHERE read_at IS NULL;
CREATE INDEX ix_inbox_items_user_open ON inbox_items (environment_id, user_id, is_open, id);
CREATE UNIQUE INDEX uq_inbox_items_position ON inbox_items (environment_id, user_id, position);
CREATE INDEX ix_inbox_items_closed ON inbox_items (id) WHERE NOT is_open;
CREATE INDEX ix_mails_due ON mails (bucket, next_attempt_at) WHERE status IN ('QUEUED', 'DEFERRED');
CREATE INDEX ix_mails_environment_id_kind_created_at ON mails (environment_id, kind, created_at);
CREATE INDEX ix_mails_person_environment_id_created_at ON mails (person, environment_id, created_at);
CREATE INDEX ix_secrets_purpose_subject_id ON secrets (purpose, subject_id);
CREATE INDEX ix_secrets_detail ON secrets (detail) WHERE detail IS NOT NULL;
CREATE INDEX ix_sign_ups_canonical ON sign_ups (canonical);
CREATE INDEX ix_spent_tokens_expires_at ON spent_tokens (expires_at);
CREATE INDEX ix_throttles_counted_at ON throttles (counted_at);
CREATE INDEX ix_trusted_documents_checked_at ON trusted_documents (checked_at);
CREATE INDEX ix_account_emails_account_id ON account_emails (account_id);
CREATE UNIQUE INDEX uq_account_emails_primary ON account_emails (account_id) WHERE is_primary;
CREATE UNIQUE INDEX uq_authenticator_apps_account_id ON authenticator_apps (account_id) WHERE removed_at IS NULL;
CREATE INDEX ix_authenticator_apps_id ON authenticator_apps (id);
CREATE UNIQUE INDEX uq_domain_proofs_proven ON domain_proofs (domain) WHERE proven_at IS NOT NULL;
CREATE INDEX ix_domain_proofs_domain ON domain_proofs (domain);
CREATE INDEX ix_failed_log_ins_account_id_id ON failed_log_ins (account_id, id);
CREATE INDEX ix_failed_log_ins_at ON failed_log_ins (at);
CREATE INDEX ix_failed_log_ins_to_report ON failed_log_ins (at) WHERE NOT reported;
CREATE INDEX ix_invitations_environment_id_user_id ON invitations (environment_id, user_id);
CREATE INDEX ix_invitations_id ON invitations (id);
CREATE UNIQUE INDEX uq_invitations_pending ON invitations (environment_id, canonical) WHERE status = 'PENDING';
CREATE INDEX ix_invitations_of_status ON invitations (environment_id, status, created_at, id);
CREATE INDEX ix_invitations_pending_expires_at ON invitations (expires_at) WHERE status = 'PENDING';
CREATE INDEX ix_invitations_canonical ON invitations (canonical);
CREATE INDEX ix_invitations_settled_at ON invitations (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX ix_organisations_environment_id_name_key_id ON organisations (environment_id, name_key, id);
CREATE INDEX ix_organisations_id ON organisations (id);
CREATE INDEX ix_organisations_scheme_number ON organisations (scheme, number);
CREATE UNIQUE INDEX uq_partnerships_live ON partnerships (environment_id, partner_id) WHERE status IN ('REQUESTED', 'ACTIVE');
CREATE INDEX ix_partnerships_settled_at ON partnerships (settled_at) WHERE status IN ('DECLINED', 'WITHDRAWN', 'ENDED');
CREATE INDEX ix_partnerships_of_status ON partnerships (environment_id, status, id, partner_id);
CREATE INDEX ix_passkeys_removed_at ON passkeys (removed_at);
CREATE INDEX ix_sessions_external_identity_id ON sessions (external_identity_id);
CREATE INDEX ix_sessions_provider_subject ON sessions (provider_subject);
CREATE INDEX ix_sessions_provider_sid ON sessions (provider_sid);
CREATE INDEX ix_trusted_document_aliases_digest ON trusted_document_aliases (digest);
CREATE INDEX ix_trusted_document_aliases_added_at ON trusted_document_aliases (added_at);
CREATE INDEX ix_users_environment_id_last_active_at_id ON users (environment_id, last_active_at, id);
CREATE INDEX ix_users_administrators ON users (environment_id) WHERE role = 'ADMINISTRATOR' AND status = 'ACTIVE';
CREATE INDEX ix_users_environment_id_created_at_id ON users (environment_id, created_at, id);
CREATE INDEX ix_users_environment_id_name_key_id ON users (environment_id, name_key, id);
CREATE INDEX ix_users_account_id ON users (account_id);
CREATE INDEX ix_users_filtered_by_name ON users (environment_id, status, role, name_key, id);
CREATE INDEX ix_users_filtered_by_address ON users (environment_id, status, role, canonical, id);
CREATE INDEX ix_users_filtered_by_activity ON users (environment_id, status, role, last_active_at, id);
CREATE INDEX ix_users_filtered_by_age ON users (environment_id, status, role, created_at, id);
CREATE INDEX ix_users_person_environment_id ON users (person, environment_id);
CREATE INDEX ix_documents_id ON documents (id);
CREATE INDEX ix_documents_organisation_id_id ON documents (environment_id, organisation_id, id);
CREATE INDEX ix_memberships_id ON memberships (id);
CREATE INDEX ix_memberships_organisation_id_id ON memberships (environment_id, organisation_id, id);
CREATE INDEX ix_memberships_user_environment_id_user_id_id ON memberships (user_environment_id, user_id, id);
CREATE UNIQUE INDEX uq_memberships_live ON memberships (environment_id, organisation_id, user_id) WHERE state IN ('PENDING', 'ACTIVE');
CREATE INDEX ix_memberships_pending_expires_at ON memberships (expires_at) WHERE state = 'PENDING';
CREATE INDEX ix_memberships_settled_at ON memberships (settled_at) WHERE state IN ('DECLINED', 'WITHDRAWN', 'ENDED');
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
