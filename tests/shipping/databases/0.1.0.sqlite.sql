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
INSERT INTO "account_audit_events" VALUES('01a22e1e6f31747da636451a6ce421de','01a22e1e6f3d7448bb999a0e31dfddbd','2026-11-30 20:21:16.176856','sign_up.requested',NULL,'sign_up','01a22e1e6f31747da636451a6ce421de',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e6fbb76d2a561f3e6e2abfa87','01a22e1e6fbb76d2a561f3e740f90c27','2026-11-30 20:21:16.238887','account.created','01a22e1e6fbb76d2a561f3e6e2abfa87','account','01a22e1e6fbb76d2a561f3e6e2abfa87',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e6fbb76d2a561f3e6e2abfa87','01a22e1e6ffa71e18147e41bde064236','2026-11-30 20:21:16.238887','session.started','01a22e1e6fbb76d2a561f3e6e2abfa87','session','01a22e1e6ffa71e18147e41afe83b360',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e700071f2bdb74142d65c88b0','01a22e1e700071f2bdb74144dd712307','2026-11-30 20:21:16.415858','sign_up.requested',NULL,'sign_up','01a22e1e700071f2bdb74142d65c88b0',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e701f77ba8127fe82b805e85a','01a22e1e701f77ba8127fe83913c5099','2026-11-30 20:21:16.422126','account.created','01a22e1e701f77ba8127fe82b805e85a','account','01a22e1e701f77ba8127fe82b805e85a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e701f77ba8127fe82b805e85a','01a22e1e70287548965a37873f89cb47','2026-11-30 20:21:16.422126','session.started','01a22e1e701f77ba8127fe82b805e85a','session','01a22e1e702774d384e105f05de3c12a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e70327751a5559ff1226136dd','01a22e1e7033771b955312bd2f291c50','2026-11-30 20:21:16.466209','sign_up.requested',NULL,'sign_up','01a22e1e70327751a5559ff1226136dd',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e703876409d1a6b120e47d7d4','01a22e1e70397078991c0235897e1667','2026-11-30 20:21:16.472168','account.created','01a22e1e703876409d1a6b120e47d7d4','account','01a22e1e703876409d1a6b120e47d7d4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e703876409d1a6b120e47d7d4','01a22e1e703a7755a633d68371c0c524','2026-11-30 20:21:16.472168','session.started','01a22e1e703876409d1a6b120e47d7d4','session','01a22e1e703a7755a633d6829e9c1887',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e703e7112849fceeb2fe8ed70','01a22e1e7040728393e1d8e3b39cec90','2026-11-30 20:21:16.478431','sign_up.requested',NULL,'sign_up','01a22e1e703e7112849fceeb2fe8ed70',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e704672eda3dfb6e6aef0daa7','01a22e1e704771cc80c8c78b37d4c1ed','2026-11-30 20:21:16.486234','account.created','01a22e1e704672eda3dfb6e6aef0daa7','account','01a22e1e704672eda3dfb6e6aef0daa7',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e704672eda3dfb6e6aef0daa7','01a22e1e704b71d98d876d4d8a1cb188','2026-11-30 20:21:16.486234','session.started','01a22e1e704672eda3dfb6e6aef0daa7','session','01a22e1e704b71d98d876d4c90a757a1',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e705c707f87e8dcf6d48b1e75','01a22e1e705e748fbd567e07d0c73454','2026-11-30 20:21:16.508103','sign_up.requested',NULL,'sign_up','01a22e1e705c707f87e8dcf6d48b1e75',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7060716aa616fc8c3a50a3b6','01a22e1e7060716aa616fc8d819d20c2','2026-11-30 20:21:16.512242','account.created','01a22e1e7060716aa616fc8c3a50a3b6','account','01a22e1e7060716aa616fc8c3a50a3b6',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7060716aa616fc8c3a50a3b6','01a22e1e706271c387cb1b3fbff9127f','2026-11-30 20:21:16.512242','session.started','01a22e1e7060716aa616fc8c3a50a3b6','session','01a22e1e706271c387cb1b3eec005d30',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7065760ab63afedd9d7b45ff','01a22e1e7066740c852620da4ebdd1ab','2026-11-30 20:21:16.517824','sign_up.requested',NULL,'sign_up','01a22e1e7065760ab63afedd9d7b45ff',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e707373ff89deae7fc3454997','01a22e1e707373ff89deae802ef6287d','2026-11-30 20:21:16.530554','account.created','01a22e1e707373ff89deae7fc3454997','account','01a22e1e707373ff89deae7fc3454997',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e707373ff89deae7fc3454997','01a22e1e7077778082c3728245c17087','2026-11-30 20:21:16.530554','session.started','01a22e1e707373ff89deae7fc3454997','session','01a22e1e7074766c86dfc657b6037b08',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e707d75788d939670c826bb93','01a22e1e707e708eb61914b35677ec30','2026-11-30 20:21:16.541289','sign_up.requested',NULL,'sign_up','01a22e1e707d75788d939670c826bb93',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e708176d9a9a480c88304e39a','01a22e1e708176d9a9a480c99498c4fd','2026-11-30 20:21:16.544771','account.created','01a22e1e708176d9a9a480c88304e39a','account','01a22e1e708176d9a9a480c88304e39a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e708176d9a9a480c88304e39a','01a22e1e7082773382c6acff0def96f5','2026-11-30 20:21:16.544771','session.started','01a22e1e708176d9a9a480c88304e39a','session','01a22e1e7082773382c6acfe4865712f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e708b76ff9c288b90ce67e1aa','01a22e1e708b76ff9c288b924c5e87c3','2026-11-30 20:21:16.555150','sign_up.requested',NULL,'sign_up','01a22e1e708b76ff9c288b90ce67e1aa',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7091771c9fea6869d8bd6f42','01a22e1e7091771c9fea686a66b9a5a8','2026-11-30 20:21:16.560829','account.created','01a22e1e7091771c9fea6869d8bd6f42','account','01a22e1e7091771c9fea6869d8bd6f42',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7091771c9fea6869d8bd6f42','01a22e1e709275d6aa06629eb94aa15c','2026-11-30 20:21:16.560829','session.started','01a22e1e7091771c9fea6869d8bd6f42','session','01a22e1e709275d6aa06629dcbff72a4',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e71367285aa658d6df2126541','01a22e1e71367285aa658d6f2455714c','2026-11-30 20:21:16.725703','sign_up.requested',NULL,'sign_up','01a22e1e71367285aa658d6df2126541',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e714070348077c2503de1f203','01a22e1e714070348077c2515be2ebe1','2026-11-30 20:21:16.735337','account.created','01a22e1e714070348077c2503de1f203','account','01a22e1e714070348077c2503de1f203',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e714070348077c2503de1f203','01a22e1e714873dba7b46c692b818dea','2026-11-30 20:21:16.735337','session.started','01a22e1e714070348077c2503de1f203','session','01a22e1e714873dba7b46c68de9f0ad1',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7151757d92bd201d09975513','01a22e1e715271fc9591085c6066ae87','2026-11-30 20:21:16.753222','sign_up.requested',NULL,'sign_up','01a22e1e7151757d92bd201d09975513',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7161774e904dd9d34931bead','01a22e1e7161774e904dd9d423737c62','2026-11-30 20:21:16.768723','account.created','01a22e1e7161774e904dd9d34931bead','account','01a22e1e7161774e904dd9d34931bead',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7161774e904dd9d34931bead','01a22e1e7162721a84ac47ed9b70c91d','2026-11-30 20:21:16.768723','session.started','01a22e1e7161774e904dd9d34931bead','session','01a22e1e7162721a84ac47ec04456fb5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e6fbb76d2a561f3e6e2abfa87','01a22e1e719071d8bb10416fc084940c','2026-11-30 20:21:16.813172','account.recovery_requested',NULL,'account','01a22e1e6fbb76d2a561f3e6e2abfa87',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e719b775596a0ba470c401870','01a22e1e719c71baa6b4b5e8b3e7b093','2026-11-30 20:21:16.827466','sign_up.requested',NULL,'sign_up','01a22e1e719b775596a0ba470c401870',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e71a5724c83581fe113d5ab61','01a22e1e71a5724c83581fe2f41ecaff','2026-11-30 20:21:16.836868','account.created','01a22e1e71a5724c83581fe113d5ab61','account','01a22e1e71a5724c83581fe113d5ab61',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e71a5724c83581fe113d5ab61','01a22e1e71b17077b602c2a28b710d4d','2026-11-30 20:21:16.836868','session.started','01a22e1e71a5724c83581fe113d5ab61','session','01a22e1e71b17077b602c2a19b061296',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e72457698bfc6de10c1b627c0','01a22e1e724674cea25d8f70395e8f66','2026-11-30 20:21:16.997827','sign_up.requested',NULL,'sign_up','01a22e1e72457698bfc6de10c1b627c0',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e724a73ea9ffe63014bc37145','01a22e1e724a73ea9ffe6302f00c3634','2026-11-30 20:21:17.001366','account.created','01a22e1e724a73ea9ffe63014bc37145','account','01a22e1e724a73ea9ffe63014bc37145',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e724a73ea9ffe63014bc37145','01a22e1e724b729fa7e272d36d86cd5c','2026-11-30 20:21:17.001366','session.started','01a22e1e724a73ea9ffe63014bc37145','session','01a22e1e724b729fa7e272d2c37cfa95',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e726176d58bf1cd5dafe205c2','01a22e1e726176d58bf1cd5f02bfea63','2026-11-30 20:21:17.025189','sign_up.requested',NULL,'sign_up','01a22e1e726176d58bf1cd5dafe205c2',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7265748280c65a200f82557e','01a22e1e7265748280c65a2123bfe948','2026-11-30 20:21:17.028809','account.created','01a22e1e7265748280c65a200f82557e','account','01a22e1e7265748280c65a200f82557e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e7265748280c65a200f82557e','01a22e1e726770c787ec4a3ee0f954bf','2026-11-30 20:21:17.028809','session.started','01a22e1e7265748280c65a200f82557e','session','01a22e1e726770c787ec4a3d8fd3e7f5',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e726e729198c6bca6b9b4362b','01a22e1e726f73dea60a48d8c6db7239','2026-11-30 20:21:17.038530','sign_up.requested',NULL,'sign_up','01a22e1e726e729198c6bca6b9b4362b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e727173d38cef835480036f57','01a22e1e727173d38cef8355f1c47cf3','2026-11-30 20:21:17.040548','account.created','01a22e1e727173d38cef835480036f57','account','01a22e1e727173d38cef835480036f57',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e727173d38cef835480036f57','01a22e1e727275548ba7339aacb98541','2026-11-30 20:21:17.040548','session.started','01a22e1e727173d38cef835480036f57','session','01a22e1e727275548ba73399c919122e',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e727b70c081d548e6a9d2efee','01a22e1e727b70c081d548e84342624c','2026-11-30 20:21:17.051294','sign_up.requested',NULL,'sign_up','01a22e1e727b70c081d548e6a9d2efee',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e728270808e69e40b8151fd3f','01a22e1e728270808e69e40cf83eb491','2026-11-30 20:21:17.057374','account.created','01a22e1e728270808e69e40b8151fd3f','account','01a22e1e728270808e69e40b8151fd3f',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e728270808e69e40b8151fd3f','01a22e1e728375a4a7b260fdb4efdba0','2026-11-30 20:21:17.057374','session.started','01a22e1e728270808e69e40b8151fd3f','session','01a22e1e728375a4a7b260fceda05208',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e728977c197435c0942ed255a','01a22e1e728a7285a4c31f192558ab7d','2026-11-30 20:21:17.065798','sign_up.requested',NULL,'sign_up','01a22e1e728977c197435c0942ed255a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e728c73fe9c2f252c8536641a','01a22e1e728c73fe9c2f252d4b435b08','2026-11-30 20:21:17.067901','account.created','01a22e1e728c73fe9c2f252c8536641a','account','01a22e1e728c73fe9c2f252c8536641a',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e728c73fe9c2f252c8536641a','01a22e1e728d7543b60e0c9af9f3c1f4','2026-11-30 20:21:17.067901','session.started','01a22e1e728c73fe9c2f252c8536641a','session','01a22e1e728d7543b60e0c999a936db6',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e72a274a59180601f40dc4974','01a22e1e72a371ca8c111d7f3e2c572a','2026-11-30 20:21:17.090236','sign_up.requested',NULL,'sign_up','01a22e1e72a274a59180601f40dc4974',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e72a575138bfa2e06500eb2a8','01a22e1e72a575138bfa2e07808e5188','2026-11-30 20:21:17.093497','account.created','01a22e1e72a575138bfa2e06500eb2a8','account','01a22e1e72a575138bfa2e06500eb2a8',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e72a575138bfa2e06500eb2a8','01a22e1e72a776dea8aba6e80f7c730c','2026-11-30 20:21:17.093497','session.started','01a22e1e72a575138bfa2e06500eb2a8','session','01a22e1e72a776dea8aba6e7f9486c0b',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e72c1719fa1274880c0e545bb','01a22e1e72c1719fa1274882dd41860d','2026-11-30 20:21:17.120869','sign_up.requested',NULL,'sign_up','01a22e1e72c1719fa1274880c0e545bb',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e72c470d7aea4bf6ca00989ba','01a22e1e72c5764c8a5c529bcb74883a','2026-11-30 20:21:17.123414','account.created','01a22e1e72c470d7aea4bf6ca00989ba','account','01a22e1e72c470d7aea4bf6ca00989ba',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e72c470d7aea4bf6ca00989ba','01a22e1e72c777f1b435e2062781eff9','2026-11-30 20:21:17.123414','session.started','01a22e1e72c470d7aea4bf6ca00989ba','session','01a22e1e72c777f1b435e205d721d113',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e733d71348dafa181e6ac7412','01a22e1e733e709da3e9eca3ae3f2446','2026-11-30 20:21:17.245445','sign_up.requested',NULL,'sign_up','01a22e1e733d71348dafa181e6ac7412',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e734571379df427c302a2784d','01a22e1e734571379df427c48e9743c4','2026-11-30 20:21:17.252652','account.created','01a22e1e734571379df427c302a2784d','account','01a22e1e734571379df427c302a2784d',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e734571379df427c302a2784d','01a22e1e73477094aee234132c78c142','2026-11-30 20:21:17.252652','session.started','01a22e1e734571379df427c302a2784d','session','01a22e1e7346774aa46aa314d97f0b14',NULL,NULL,'test');
INSERT INTO "account_audit_events" VALUES('01a22e1e734571379df427c302a2784d','01a22e1e736d705587e96321e072bce3','2026-11-30 20:21:17.276629','account.two_factor_enabled','01a22e1e734571379df427c302a2784d','account','01a22e1e734571379df427c302a2784d',NULL,NULL,'test');
CREATE TABLE account_emails (
	canonical TEXT NOT NULL, 
	address TEXT NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	is_primary BOOLEAN NOT NULL, 
	verified_at DATETIME NOT NULL, 
	CONSTRAINT pk_account_emails PRIMARY KEY (canonical), 
	CONSTRAINT fk_account_emails_account_id_accounts FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "account_emails" VALUES('alice@acme.example','alice@acme.example','01a22e1e6fbb76d2a561f3e6e2abfa87',1,'2026-11-30 20:21:16.238887');
INSERT INTO "account_emails" VALUES('bob@acme.example','bob@acme.example','01a22e1e701f77ba8127fe82b805e85a',1,'2026-11-30 20:21:16.422126');
INSERT INTO "account_emails" VALUES('carol@globex.example','carol@globex.example','01a22e1e703876409d1a6b120e47d7d4',1,'2026-11-30 20:21:16.472168');
INSERT INTO "account_emails" VALUES('dave@globex.example','dave@globex.example','01a22e1e704672eda3dfb6e6aef0daa7',1,'2026-11-30 20:21:16.486234');
INSERT INTO "account_emails" VALUES('frank@frank.example','frank@frank.example','01a22e1e7060716aa616fc8c3a50a3b6',1,'2026-11-30 20:21:16.512242');
INSERT INTO "account_emails" VALUES('ina@initech.example','ina@initech.example','01a22e1e707373ff89deae7fc3454997',1,'2026-11-30 20:21:16.530554');
INSERT INTO "account_emails" VALUES('iris@initech.example','iris@initech.example','01a22e1e708176d9a9a480c88304e39a',1,'2026-11-30 20:21:16.544771');
INSERT INTO "account_emails" VALUES('hank@umbrella.example','hank@umbrella.example','01a22e1e7091771c9fea6869d8bd6f42',1,'2026-11-30 20:21:16.560829');
INSERT INTO "account_emails" VALUES('acme-blocked@acme.example','acme-blocked@acme.example','01a22e1e714070348077c2503de1f203',1,'2026-11-30 20:21:16.735337');
INSERT INTO "account_emails" VALUES('acme-removed@acme.example','acme-removed@acme.example','01a22e1e7161774e904dd9d34931bead',1,'2026-11-30 20:21:16.768723');
INSERT INTO "account_emails" VALUES('acme-member@acme.example','acme-member@acme.example','01a22e1e71a5724c83581fe113d5ab61',1,'2026-11-30 20:21:16.836868');
INSERT INTO "account_emails" VALUES('eve@acme.example','eve@acme.example','01a22e1e724a73ea9ffe63014bc37145',1,'2026-11-30 20:21:17.001366');
INSERT INTO "account_emails" VALUES('ada@acme.example','ada@acme.example','01a22e1e7265748280c65a200f82557e',1,'2026-11-30 20:21:17.028809');
INSERT INTO "account_emails" VALUES('bo@acme.example','bo@acme.example','01a22e1e727173d38cef835480036f57',1,'2026-11-30 20:21:17.040548');
INSERT INTO "account_emails" VALUES('çelik@acme.example','çelik@acme.example','01a22e1e728270808e69e40b8151fd3f',1,'2026-11-30 20:21:17.057374');
INSERT INTO "account_emails" VALUES('lea@lea.example','lea@lea.example','01a22e1e728c73fe9c2f252c8536641a',1,'2026-11-30 20:21:17.067901');
INSERT INTO "account_emails" VALUES('mia@mia.example','mia@mia.example','01a22e1e72a575138bfa2e06500eb2a8',1,'2026-11-30 20:21:17.093497');
INSERT INTO "account_emails" VALUES('bas@acme.example','bas@acme.example','01a22e1e72c470d7aea4bf6ca00989ba',1,'2026-11-30 20:21:17.123414');
INSERT INTO "account_emails" VALUES('gavin@hooli.example','gavin@hooli.example','01a22e1e734571379df427c302a2784d',1,'2026-11-30 20:21:17.252652');
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
INSERT INTO "accounts" VALUES('01a22e1e6fbb76d2a561f3e6e2abfa87','Alice de Vries','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.238887');
INSERT INTO "accounts" VALUES('01a22e1e701f77ba8127fe82b805e85a','Bob Jansen','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.422126');
INSERT INTO "accounts" VALUES('01a22e1e703876409d1a6b120e47d7d4','Carol Smit','nl','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.472168');
INSERT INTO "accounts" VALUES('01a22e1e704672eda3dfb6e6aef0daa7','Dave Bakker','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.486234');
INSERT INTO "accounts" VALUES('01a22e1e7060716aa616fc8c3a50a3b6','Frank Visser','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.512242');
INSERT INTO "accounts" VALUES('01a22e1e707373ff89deae7fc3454997','Ina Kok','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.530554');
INSERT INTO "accounts" VALUES('01a22e1e708176d9a9a480c88304e39a','Iris Kok','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.544771');
INSERT INTO "accounts" VALUES('01a22e1e7091771c9fea6869d8bd6f42','Hank Mol','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.560829');
INSERT INTO "accounts" VALUES('01a22e1e714070348077c2503de1f203','acme Blocked','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.735337');
INSERT INTO "accounts" VALUES('01a22e1e7161774e904dd9d34931bead','acme Removed','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.768723');
INSERT INTO "accounts" VALUES('01a22e1e71a5724c83581fe113d5ab61','acme Member','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:16.836868');
INSERT INTO "accounts" VALUES('01a22e1e724a73ea9ffe63014bc37145','Eve Zwart','nl','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:17.001366');
INSERT INTO "accounts" VALUES('01a22e1e7265748280c65a200f82557e','Ada de Wit','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:17.028809');
INSERT INTO "accounts" VALUES('01a22e1e727173d38cef835480036f57','Bo Wit','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:17.040548');
INSERT INTO "accounts" VALUES('01a22e1e728270808e69e40b8151fd3f','Çelik Kaya','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:17.057374');
INSERT INTO "accounts" VALUES('01a22e1e728c73fe9c2f252c8536641a','Lea','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:17.067901');
INSERT INTO "accounts" VALUES('01a22e1e72a575138bfa2e06500eb2a8','Mia','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:17.093497');
INSERT INTO "accounts" VALUES('01a22e1e72c470d7aea4bf6ca00989ba','Bas Blok','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',0,NULL,'2026-11-30 20:21:17.123414');
INSERT INTO "accounts" VALUES('01a22e1e734571379df427c302a2784d','Gavin Bel','en','$argon2id$v=19$m=8,t=1,p=1$FXWx0ezAsRqAZjhybuDRZg$+eSkZOj+99GAOCdJdEF3/xNABueygryGABwWQv1iFRg',1,NULL,'2026-11-30 20:21:17.252652');
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
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fbf7629adb3818b97f3e824','2026-11-30 20:21:16.238887','environment.created',NULL,NULL,'environment','01a22e1e6fbf7629adb3818a1b823d08',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6ffa71e18147e4193b935d89','2026-11-30 20:21:16.238887','user.joined','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e6fd57220a131e49cd4fc24e5',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e702774d384e105ef8596bb2c','2026-11-30 20:21:16.422126','user.joined','01a22e1e702474aabd4862b6caa20e34','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e702474aabd4862b6caa20e34',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e70397078991c02376975f221','2026-11-30 20:21:16.472168','environment.created',NULL,NULL,'environment','01a22e1e70397078991c0236cee6fbef',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e703a7755a633d68172258fdd','2026-11-30 20:21:16.472168','user.joined','01a22e1e70397078991c02385c83f7f2','01a22e1e70397078991c0236cee6fbef','user','01a22e1e70397078991c02385c83f7f2',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e704b71d98d876d4bc88889b1','2026-11-30 20:21:16.486234','user.joined','01a22e1e704771cc80c8c78ced3f0b91','01a22e1e70397078991c0236cee6fbef','user','01a22e1e704771cc80c8c78ced3f0b91',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e70597324b0bd2fb7f5bcae03','2026-11-30 20:21:16.493629','user.role_changed','01a22e1e70397078991c02385c83f7f2','01a22e1e70397078991c0236cee6fbef','user','01a22e1e704771cc80c8c78ced3f0b91','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e1e7061703f929ab3d7207cfe5c','01a22e1e7061703f929ab3d85a1ba0c7','2026-11-30 20:21:16.512242','environment.created',NULL,NULL,'environment','01a22e1e7061703f929ab3d7207cfe5c',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e7061703f929ab3d7207cfe5c','01a22e1e706271c387cb1b3d8759349b','2026-11-30 20:21:16.512242','user.joined','01a22e1e7061703f929ab3d943eb8895','01a22e1e7061703f929ab3d7207cfe5c','user','01a22e1e7061703f929ab3d943eb8895',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e707373ff89deae8241f98a6d','2026-11-30 20:21:16.530554','environment.created',NULL,NULL,'environment','01a22e1e707373ff89deae81ce0a36a2',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e7074766c86dfc65616b9fea8','2026-11-30 20:21:16.530554','user.joined','01a22e1e707373ff89deae83508ea554','01a22e1e707373ff89deae81ce0a36a2','user','01a22e1e707373ff89deae83508ea554',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e7082773382c6acfd3b90b065','2026-11-30 20:21:16.544771','user.joined','01a22e1e708176d9a9a480ca137e0401','01a22e1e707373ff89deae81ce0a36a2','user','01a22e1e708176d9a9a480ca137e0401',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e708876989556a53c584f7880','2026-11-30 20:21:16.551487','user.role_changed','01a22e1e707373ff89deae83508ea554','01a22e1e707373ff89deae81ce0a36a2','user','01a22e1e708176d9a9a480ca137e0401','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e1e7091771c9fea686b5662cc1c','01a22e1e7091771c9fea686c2271dbed','2026-11-30 20:21:16.560829','environment.created',NULL,NULL,'environment','01a22e1e7091771c9fea686b5662cc1c',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e7091771c9fea686b5662cc1c','01a22e1e709275d6aa06629c10600956','2026-11-30 20:21:16.560829','user.joined','01a22e1e7091771c9fea686de6578812','01a22e1e7091771c9fea686b5662cc1c','user','01a22e1e7091771c9fea686de6578812',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e709776908a86f3f333fc63f1','2026-11-30 20:21:16.565335','organisation.created','01a22e1e707373ff89deae83508ea554','01a22e1e707373ff89deae81ce0a36a2','organisation','01a22e1e709776908a86f3f1a2e5b569',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e70ab7024867f730f702d9ec4','2026-11-30 20:21:16.580216','organisation.activation_requested','01a22e1e707373ff89deae83508ea554','01a22e1e707373ff89deae81ce0a36a2','organisation','01a22e1e709776908a86f3f1a2e5b569',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e70ba75e284be7054455ee128','2026-11-30 20:21:16.580216','organisation.activated',NULL,NULL,'organisation','01a22e1e709776908a86f3f1a2e5b569','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e70bb74dd824f1ecb271ff2e9','2026-11-30 20:21:16.580216','organisation.verified',NULL,NULL,'organisation','01a22e1e709776908a86f3f1a2e5b569','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e70d27112b02aed54a3bc14ce','2026-11-30 20:21:16.613135','user.invited','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e70d07612b5ed9747afc130e7',NULL,'{"invitation": "01a22e1e-70d0-7612-b5ed-9746efeeed50", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e70e7739fa0f90fcf67b7914a','2026-11-30 20:21:16.637968','user.invited','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e70e070d29727881e5bbde717',NULL,'{"invitation": "01a22e1e-70e0-70d2-9727-881d329cb2e7", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e710177f9adcef5b6cc5b9974','2026-11-30 20:21:16.650475','invitation.revoked','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e70e070d29727881e5bbde717',NULL,'{"invitation": "01a22e1e-70e0-70d2-9727-881d329cb2e7", "role": "ADVANCED_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71097056831790aab3231546','2026-11-30 20:21:16.679447','user.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e71087567bdb0e66ce968a7bb',NULL,'{"invitation": "01a22e1e-7108-7567-bdb0-e66be5b1f79e", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e712476b5aea60f2eea920877','2026-11-30 20:21:16.689109','user.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e712371b09531b6c12b9e5866',NULL,'{"invitation": "01a22e1e-7123-71b0-9531-b6c0a6c8414b", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e714873dba7b46c67ca1945da','2026-11-30 20:21:16.735337','user.joined','01a22e1e7141712e8eac36862f04814e','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e7141712e8eac36862f04814e',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7162721a84ac47eb462eab04','2026-11-30 20:21:16.768723','user.joined','01a22e1e7161774e904dd9d58185f891','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e7161774e904dd9d58185f891',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71787173b75f7c7b578a030e','2026-11-30 20:21:16.774776','user.blocked','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e7141712e8eac36862f04814e','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e718874d2a8da785c676ed7ff','2026-11-30 20:21:16.793907','user.removed','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e7161774e904dd9d58185f891','{"role": "BASIC_USER", "status": "ACTIVE"}',NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71b17077b602c2a0bae9a5f4','2026-11-30 20:21:16.836868','user.joined','01a22e1e71a6719f85e515037a869691','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e71a6719f85e515037a869691',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71d5731eb8fe175d2fea5d25','2026-11-30 20:21:16.860869','partnership.requested','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','partnership','01a22e1e71c071f398036fe1e9a5cbce',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e71d5731eb8fe175e1a21986e','2026-11-30 20:21:16.860869','partnership.requested',NULL,'01a22e1e6fbf7629adb3818a1b823d08','partnership','01a22e1e71c071f398036fe1e9a5cbce',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71e67146b5d85652038416b1','2026-11-30 20:21:16.890769','partnership.accepted',NULL,'01a22e1e707373ff89deae81ce0a36a2','partnership','01a22e1e71c071f398036fe1e9a5cbce',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e71e7719a8f23def995c9e560','2026-11-30 20:21:16.890769','partnership.accepted','01a22e1e707373ff89deae83508ea554','01a22e1e707373ff89deae81ce0a36a2','partnership','01a22e1e71c071f398036fe1e9a5cbce',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71ee70c6bf59c46efbe5b6f7','2026-11-30 20:21:16.909557','partnership.manager_connected',NULL,'01a22e1e707373ff89deae81ce0a36a2','partnership','01a22e1e71c071f398036fe1e9a5cbce',NULL,'{"user": "01a22e1e-7081-76d9-a9a4-80ca137e0401"}','');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e71ee70c6bf59c46fb7cbd91f','2026-11-30 20:21:16.909557','partnership.manager_connected','01a22e1e707373ff89deae83508ea554','01a22e1e707373ff89deae81ce0a36a2','partnership','01a22e1e71c071f398036fe1e9a5cbce',NULL,'{"user": "01a22e1e-7081-76d9-a9a4-80ca137e0401"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e7091771c9fea686b5662cc1c','01a22e1e71f0761380b43d266aa9db7b','2026-11-30 20:21:16.910780','partnership.requested','01a22e1e7091771c9fea686de6578812','01a22e1e7091771c9fea686b5662cc1c','partnership','01a22e1e71ef71df90228a66bf65e38d',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f0761380b43d277e7c6322','2026-11-30 20:21:16.910780','partnership.requested',NULL,'01a22e1e7091771c9fea686b5662cc1c','partnership','01a22e1e71ef71df90228a66bf65e38d',NULL,NULL,'');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f174f4a5d255a06099b881','2026-11-30 20:21:16.913632','organisation.created','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','organisation','01a22e1e71f174f4a5d2559e42086e82',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f574879453017bf11ef12c','2026-11-30 20:21:16.916716','organisation.activation_requested','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','organisation','01a22e1e71f174f4a5d2559e42086e82',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f574879453017c2b2e9901','2026-11-30 20:21:16.916716','organisation.activated',NULL,NULL,'organisation','01a22e1e71f174f4a5d2559e42086e82','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f574879453017d934512ae','2026-11-30 20:21:16.916716','organisation.verified',NULL,NULL,'organisation','01a22e1e71f174f4a5d2559e42086e82','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f8724bbb8e0cecb294eb3e','2026-11-30 20:21:16.919995','organisation.created','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','organisation','01a22e1e71f8724bbb8e0cea0853173c',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e720271f2a997302e60b67528','2026-11-30 20:21:16.921538','membership.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e720271f2a997302c166497ba',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82", "user": "01a22e1e-71a6-719f-85e5-15037a869691", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7206754c8aceb0e6cd1fe6a3','2026-11-30 20:21:16.932665','membership.requested','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e7206754c8aceb0e38495d85b',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82", "user": "01a22e1e-7073-73ff-89de-ae83508ea554", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e720770ef8fa0a77329bc8615','2026-11-30 20:21:16.932665','membership.requested',NULL,'01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e7206754c8aceb0e38495d85b',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82", "user": "01a22e1e-7073-73ff-89de-ae83508ea554", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e721572719f998d3469ff428c','2026-11-30 20:21:16.938512','membership.accepted',NULL,'01a22e1e707373ff89deae81ce0a36a2','membership','01a22e1e7206754c8aceb0e38495d85b',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82", "user": "01a22e1e-7073-73ff-89de-ae83508ea554"}','');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e721572719f998d35bf957cf0','2026-11-30 20:21:16.938512','membership.accepted','01a22e1e707373ff89deae83508ea554','01a22e1e707373ff89deae81ce0a36a2','membership','01a22e1e7206754c8aceb0e38495d85b',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82", "user": "01a22e1e-7073-73ff-89de-ae83508ea554"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e721870d2852d2aca200014a3','2026-11-30 20:21:16.951141','membership.requested','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e7217715b8dc97e1addb1faaa',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82", "user": "01a22e1e-7081-76d9-a9a4-80ca137e0401", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e721870d2852d2acbb67949d5','2026-11-30 20:21:16.951141','membership.requested',NULL,'01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e7217715b8dc97e1addb1faaa',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82", "user": "01a22e1e-7081-76d9-a9a4-80ca137e0401", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e721d771e841cbfdb9d72df2c','2026-11-30 20:21:16.957117','membership.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e721d771e841cbfd9909261f8',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82", "user": "01a22e1e-7024-74aa-bd48-62b6caa20e34", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7227708dbd4c84098e34420a','2026-11-30 20:21:16.964693','membership.removed','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e721d771e841cbfd9909261f8',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82", "user": "01a22e1e-7024-74aa-bd48-62b6caa20e34"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e722b714bbdea2c073bd1327d','2026-11-30 20:21:16.969926','membership.requested',NULL,'01a22e1e707373ff89deae81ce0a36a2','membership','01a22e1e722a7538a1252f66be87618e',NULL,'{"organisation": "01a22e1e-7097-7690-8a86-f3f1a2e5b569", "user": "01a22e1e-6fd5-7220-a131-e49cd4fc24e5", "role": "MEMBER"}','');
INSERT INTO "audit_events" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e722b714bbdea2c0858167033','2026-11-30 20:21:16.969926','membership.requested','01a22e1e707373ff89deae83508ea554','01a22e1e707373ff89deae81ce0a36a2','membership','01a22e1e722a7538a1252f66be87618e',NULL,'{"organisation": "01a22e1e-7097-7690-8a86-f3f1a2e5b569", "user": "01a22e1e-6fd5-7220-a131-e49cd4fc24e5", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e722f70cd82954f18c31232cf','2026-11-30 20:21:16.975198','document.created','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','document','01a22e1e722f70cd82954f17797de862',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7230726baccf06f5dc34f88a','2026-11-30 20:21:16.975198','document.created','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','document','01a22e1e7230726baccf06f415fe69eb',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72387666b180375da4d965ef','2026-11-30 20:21:16.975198','document.file_attached','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','document','01a22e1e7230726baccf06f415fe69eb',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e724475a884c61c9f6603a7c1','2026-11-30 20:21:16.975198','document.sent','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','document','01a22e1e7230726baccf06f415fe69eb',NULL,'{"organisation": "01a22e1e-71f1-74f4-a5d2-559e42086e82"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e724b729fa7e272d134ea1a4d','2026-11-30 20:21:17.001366','user.joined','01a22e1e724a73ea9ffe63037ad507a0','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e724a73ea9ffe63037ad507a0',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725371afb4d61455d029f2ed','2026-11-30 20:21:17.009770','user.role_changed','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e724a73ea9ffe63037ad507a0','{"role": "BASIC_USER", "relationshipManager": false}','{"role": "ADVANCED_USER", "relationshipManager": true}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7257736a882c6b986f32aba3','2026-11-30 20:21:17.014945','organisation.created','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','organisation','01a22e1e7257736a882c6b96f6cc8f20',NULL,'{"scheme": "KVK"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725972f6936c0bdd16889f99','2026-11-30 20:21:17.017535','organisation.activation_requested','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','organisation','01a22e1e7257736a882c6b96f6cc8f20',NULL,'{"method": "MANUAL_REVIEW"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725a7240921839551440fa43','2026-11-30 20:21:17.017535','organisation.activated',NULL,NULL,'organisation','01a22e1e7257736a882c6b96f6cc8f20','{"status": "PENDING"}','{"status": "ACTIVATED"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725a724092183956ab27e4f4','2026-11-30 20:21:17.017535','organisation.verified',NULL,NULL,'organisation','01a22e1e7257736a882c6b96f6cc8f20','{"verification": "NONE"}','{"verification": "REVIEWED"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725e72a298978b04da53e11e','2026-11-30 20:21:17.021279','membership.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e725e72a298978b02b25541ab',NULL,'{"organisation": "01a22e1e-7257-736a-882c-6b96f6cc8f20", "user": "01a22e1e-7024-74aa-bd48-62b6caa20e34", "role": "ADMINISTRATOR"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e726770c787ec4a3c703f95d2','2026-11-30 20:21:17.028809','user.joined','01a22e1e7266760795688a9cdb0e0cb7','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e7266760795688a9cdb0e0cb7',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e726c70cfa54c34d38e70277d','2026-11-30 20:21:17.035954','membership.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e726c70cfa54c34d108f1fc4a',NULL,'{"organisation": "01a22e1e-7257-736a-882c-6b96f6cc8f20", "user": "01a22e1e-7266-7607-9568-8a9cdb0e0cb7", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e727275548ba733984ca36f16','2026-11-30 20:21:17.040548','user.joined','01a22e1e727173d38cef8356e93f7b05','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e727173d38cef8356e93f7b05',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72777405bf737a1c8184687b','2026-11-30 20:21:17.046833','membership.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e72777405bf737a1a34b320bf',NULL,'{"organisation": "01a22e1e-7257-736a-882c-6b96f6cc8f20", "user": "01a22e1e-7271-73d3-8cef-8356e93f7b05", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e728375a4a7b260fb2926c7c8','2026-11-30 20:21:17.057374','user.joined','01a22e1e728270808e69e40d10dd5ffa','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e728270808e69e40d10dd5ffa',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72877778b8ecb405600ef172','2026-11-30 20:21:17.062982','membership.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','membership','01a22e1e72877778b8ecb403e87f950e',NULL,'{"organisation": "01a22e1e-7257-736a-882c-6b96f6cc8f20", "user": "01a22e1e-7282-7080-8e69-e40d10dd5ffa", "role": "MEMBER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e728c73fe9c2f252e8b875b8d','01a22e1e728c73fe9c2f252ffcde1bfb','2026-11-30 20:21:17.067901','environment.created',NULL,NULL,'environment','01a22e1e728c73fe9c2f252e8b875b8d',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e728c73fe9c2f252e8b875b8d','01a22e1e728d7543b60e0c988bd712d2','2026-11-30 20:21:17.067901','user.joined','01a22e1e728c73fe9c2f25306aa65e8a','01a22e1e728c73fe9c2f252e8b875b8d','user','01a22e1e728c73fe9c2f25306aa65e8a',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7297711dadf9919fd49670cf','2026-11-30 20:21:17.078114','user.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e72967211ba1066cc0d73e806',NULL,'{"invitation": "01a22e1e-7296-7211-ba10-66cb4d6dc8cd", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e72a67130b927933beae6317f','01a22e1e72a67130b927933c692905e6','2026-11-30 20:21:17.093497','environment.created',NULL,NULL,'environment','01a22e1e72a67130b927933beae6317f',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e72a67130b927933beae6317f','01a22e1e72a776dea8aba6e608383923','2026-11-30 20:21:17.093497','user.joined','01a22e1e72a67130b927933d3e0e98d8','01a22e1e72a67130b927933beae6317f','user','01a22e1e72a67130b927933d3e0e98d8',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72b07363bf1c7f2749b647e1','2026-11-30 20:21:17.099064','user.added','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e72ab74418c088bf070510bd6',NULL,'{"invitation": "01a22e1e-72ab-7441-8c08-8befdc516ce9", "role": "BASIC_USER"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72c672c9979b4125b3c4c7ef','2026-11-30 20:21:17.123414','user.joined','01a22e1e72c672c9979b4123ed8b1e83','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e72c672c9979b4123ed8b1e83',NULL,'{"role": "BASIC_USER", "status": "ACTIVE"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72cc70c7b62771fd952a7c88','2026-11-30 20:21:17.130736','user.blocked','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbf7629adb3818a1b823d08','user','01a22e1e72c672c9979b4123ed8b1e83','{"status": "ACTIVE"}','{"status": "BLOCKED"}','test');
INSERT INTO "audit_events" VALUES('01a22e1e734571379df427c5668eeff8','01a22e1e734571379df427c6b2a563ab','2026-11-30 20:21:17.252652','environment.created',NULL,NULL,'environment','01a22e1e734571379df427c5668eeff8',NULL,NULL,'test');
INSERT INTO "audit_events" VALUES('01a22e1e734571379df427c5668eeff8','01a22e1e7346774aa46aa313bec03845','2026-11-30 20:21:17.252652','user.joined','01a22e1e734571379df427c75912b109','01a22e1e734571379df427c5668eeff8','user','01a22e1e734571379df427c75912b109',NULL,'{"role": "ADMINISTRATOR", "status": "ACTIVE"}','test');
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
INSERT INTO "authenticator_apps" VALUES('01a22e1e734571379df427c302a2784d','01a22e1e7359743b8cb79239fc510678',X'6741414141414272446471396549476D73526D70644972716F4F7257766D5A57684A6F354E584957685345724F6D44555F5556794C4F645453514A77624658444A437743626A76733165767730374F6250724E6B6375715A6E336C37674F537830756F51354B37374734387A456A4F6143666A573556773D','2026-11-30 20:21:17.259955','2026-11-30 20:21:17.276629',0,NULL);
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
INSERT INTO "documents" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e722f70cd82954f17797de862','01a22e1e71f174f4a5d2559e42086e82','INVOICE','acme draft','acme-1',NULL,NULL,NULL,NULL,'01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:16.975198',NULL,NULL,NULL);
INSERT INTO "documents" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7230726baccf06f415fe69eb','01a22e1e71f174f4a5d2559e42086e82','INVOICE','acme invoice',NULL,'acme-invoice.pdf',1,'application/pdf','none','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:16.975198','books@acme-books.example','2026-11-30 20:21:16.975198','01a22e1e723f727bab47f1df340978a8');
CREATE TABLE domain_proofs (
	environment_id CHAR(32) NOT NULL, 
	domain TEXT NOT NULL, 
	value TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	proven_at DATETIME, 
	CONSTRAINT pk_domain_proofs PRIMARY KEY (environment_id, domain), 
	CONSTRAINT fk_domain_proofs_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "domain_proofs" VALUES('01a22e1e6fbf7629adb3818a1b823d08','acme.example','38GpGxIVM_1xIrRcYgUGyNoaldykSDUYx3Z8jecMd28','2026-11-30 20:21:16.238887',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e1e70397078991c0236cee6fbef','globex.example','joWi6Bsebu0kGdjQBThTpPHUM-AYzt5bmGcdAdocN5Y','2026-11-30 20:21:16.472168',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e1e7061703f929ab3d7207cfe5c','frank.example','G9DYTBr0j36wjg_hALYQ-_JHtSaknBe4rKrrvsRIEBo','2026-11-30 20:21:16.512242',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e1e707373ff89deae81ce0a36a2','initech.example','IjMB_rK9qG8hh-s_vonPT6S8Fk_x40BYnxpQ1iKkuu8','2026-11-30 20:21:16.530554',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e1e7091771c9fea686b5662cc1c','umbrella.example','lGqosfD-9kSol8tP1mLreBrqMG0sibmQDiPMbDwRwFM','2026-11-30 20:21:16.560829',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e1e728c73fe9c2f252e8b875b8d','lea.example','PkIha8HIBrJsfuFb3H8tusiAP-8A1y56qRG_ugXz_es','2026-11-30 20:21:17.067901',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e1e72a67130b927933beae6317f','mia.example','Ep_fLSZ6dbCcjryhXOG7a1TkoZ94qX0nsq5gh5LTBPo','2026-11-30 20:21:17.093497',NULL);
INSERT INTO "domain_proofs" VALUES('01a22e1e734571379df427c5668eeff8','hooli.example','pgU0JtJ1TI8PNm4AsWPWGmSHS4ZZfsiAsCPLSFGo0uM','2026-11-30 20:21:17.252652',NULL);
CREATE TABLE domains (
	name TEXT NOT NULL, 
	environment_id CHAR(32), 
	shared_at DATETIME, 
	CONSTRAINT pk_domains PRIMARY KEY (name), 
	CONSTRAINT ck_domains_shared_or_owned CHECK (environment_id IS NULL OR shared_at IS NULL)
);
INSERT INTO "domains" VALUES('acme.example','01a22e1e6fbf7629adb3818a1b823d08',NULL);
INSERT INTO "domains" VALUES('globex.example','01a22e1e70397078991c0236cee6fbef',NULL);
INSERT INTO "domains" VALUES('frank.example','01a22e1e7061703f929ab3d7207cfe5c',NULL);
INSERT INTO "domains" VALUES('initech.example','01a22e1e707373ff89deae81ce0a36a2',NULL);
INSERT INTO "domains" VALUES('umbrella.example','01a22e1e7091771c9fea686b5662cc1c',NULL);
INSERT INTO "domains" VALUES('lea.example','01a22e1e728c73fe9c2f252e8b875b8d',NULL);
INSERT INTO "domains" VALUES('mia.example','01a22e1e72a67130b927933beae6317f',NULL);
INSERT INTO "domains" VALUES('hooli.example','01a22e1e734571379df427c5668eeff8',NULL);
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
INSERT INTO "environments" VALUES('01a22e1e6fbf7629adb3818a1b823d08','Acme','acme','AUTOMATIC',1,0,'en','2026-11-30 20:21:16.238887',1,NULL);
INSERT INTO "environments" VALUES('01a22e1e70397078991c0236cee6fbef','Globex','globex','AUTOMATIC',1,0,'en','2026-11-30 20:21:16.472168',0,NULL);
INSERT INTO "environments" VALUES('01a22e1e7061703f929ab3d7207cfe5c','Visser','visser','AUTOMATIC',1,0,'en','2026-11-30 20:21:16.512242',0,NULL);
INSERT INTO "environments" VALUES('01a22e1e707373ff89deae81ce0a36a2','Initech','initech','AUTOMATIC',1,0,'en','2026-11-30 20:21:16.530554',0,NULL);
INSERT INTO "environments" VALUES('01a22e1e7091771c9fea686b5662cc1c','Umbrella','umbrella','AUTOMATIC',1,0,'en','2026-11-30 20:21:16.560829',0,NULL);
INSERT INTO "environments" VALUES('01a22e1e728c73fe9c2f252e8b875b8d','Lea','lea','AUTOMATIC',1,0,'en','2026-11-30 20:21:17.067901',0,NULL);
INSERT INTO "environments" VALUES('01a22e1e72a67130b927933beae6317f','Mia','mia','AUTOMATIC',1,0,'en','2026-11-30 20:21:17.093497',0,NULL);
INSERT INTO "environments" VALUES('01a22e1e734571379df427c5668eeff8','Hooli','hooli','AUTOMATIC',1,0,'en','2026-11-30 20:21:17.252652',0,NULL);
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
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e70257235b1cef4e32ba87769','01a22e1e6fd57220a131e49cd4fc24e5',1,'NOTICE','USER_JOINED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"user_id": "01a22e1e702474aabd4862b6caa20e34"}','2026-11-30 20:21:16.422126',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e7048743b81eecbe5dbf9c58d','01a22e1e70397078991c02385c83f7f2',1,'NOTICE','USER_JOINED','01a22e1e70397078991c0236cee6fbef',0,NULL,NULL,'{"user_id": "01a22e1e704771cc80c8c78ced3f0b91"}','2026-11-30 20:21:16.486234',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e705870a5a75ec4111bc96cf2','01a22e1e704771cc80c8c78ced3f0b91',1,'NOTICE','ROLE_CHANGED','01a22e1e70397078991c0236cee6fbef',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:21:16.493629',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e7082773382c6acfc91dce73d','01a22e1e707373ff89deae83508ea554',1,'NOTICE','USER_JOINED','01a22e1e707373ff89deae81ce0a36a2',0,NULL,NULL,'{"user_id": "01a22e1e708176d9a9a480ca137e0401"}','2026-11-30 20:21:16.544771',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e708774fca99e82821f2be6dc','01a22e1e708176d9a9a480ca137e0401',1,'NOTICE','ROLE_CHANGED','01a22e1e707373ff89deae81ce0a36a2',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:21:16.551487',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e70bf7471b59e0d7d021e70af','01a22e1e707373ff89deae83508ea554',2,'NOTICE','ORGANISATION_ACTIVATED','01a22e1e707373ff89deae81ce0a36a2',0,NULL,NULL,'{"organisation_id": "01a22e1e709776908a86f3f1a2e5b569"}','2026-11-30 20:21:16.580216',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7141712e8eac36878e327cde','01a22e1e6fd57220a131e49cd4fc24e5',2,'NOTICE','USER_JOINED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"user_id": "01a22e1e7141712e8eac36862f04814e"}','2026-11-30 20:21:16.735337',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7162721a84ac47ea69b06dd4','01a22e1e6fd57220a131e49cd4fc24e5',3,'NOTICE','USER_JOINED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"user_id": "01a22e1e7161774e904dd9d58185f891"}','2026-11-30 20:21:16.768723',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71a6719f85e51504d2dd217b','01a22e1e6fd57220a131e49cd4fc24e5',4,'NOTICE','USER_JOINED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"user_id": "01a22e1e71a6719f85e515037a869691"}','2026-11-30 20:21:16.836868',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e71cd740bb161e52e9b59adde','01a22e1e707373ff89deae83508ea554',4,'PARTNERSHIP',NULL,'01a22e1e6fbf7629adb3818a1b823d08',0,'01a22e1e71c071f398036fe1e9a5cbce',NULL,NULL,'2026-11-30 20:21:16.860869',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e71ce74e6b535e7111090cd9c','01a22e1e708176d9a9a480ca137e0401',3,'PARTNERSHIP',NULL,'01a22e1e6fbf7629adb3818a1b823d08',0,'01a22e1e71c071f398036fe1e9a5cbce',NULL,NULL,'2026-11-30 20:21:16.860869',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71e67146b5d85651030ae52a','01a22e1e6fd57220a131e49cd4fc24e5',5,'NOTICE','PARTNERSHIP_ACCEPTED','01a22e1e707373ff89deae81ce0a36a2',0,NULL,NULL,'{"partnership_id": "01a22e1e71c071f398036fe1e9a5cbce"}','2026-11-30 20:21:16.890769',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71ef71df90228a6772d91759','01a22e1e6fd57220a131e49cd4fc24e5',6,'PARTNERSHIP',NULL,'01a22e1e7091771c9fea686b5662cc1c',1,'01a22e1e71ef71df90228a66bf65e38d',NULL,NULL,'2026-11-30 20:21:16.910780',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f574879453017eff99640c','01a22e1e6fd57220a131e49cd4fc24e5',7,'NOTICE','ORGANISATION_ACTIVATED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"organisation_id": "01a22e1e71f174f4a5d2559e42086e82"}','2026-11-30 20:21:16.916716',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e720271f2a997302d032e7b0f','01a22e1e71a6719f85e515037a869691',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"organisation_id": "01a22e1e71f174f4a5d2559e42086e82"}','2026-11-30 20:21:16.921538',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e7206754c8aceb0e4b95dec8f','01a22e1e707373ff89deae83508ea554',6,'COLLABORATION',NULL,'01a22e1e6fbf7629adb3818a1b823d08',0,NULL,'01a22e1e7206754c8aceb0e38495d85b',NULL,'2026-11-30 20:21:16.932665','2026-12-30 20:21:16.932665',NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e721572719f998d331d8a1475','01a22e1e6fd57220a131e49cd4fc24e5',8,'NOTICE','MEMBERSHIP_ACCEPTED','01a22e1e707373ff89deae81ce0a36a2',0,NULL,NULL,'{"organisation_id": "01a22e1e71f174f4a5d2559e42086e82", "user_id": "01a22e1e707373ff89deae83508ea554", "membership_id": "01a22e1e7206754c8aceb0e38495d85b"}','2026-11-30 20:21:16.938512',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e7217715b8dc97e1ba0469f07','01a22e1e708176d9a9a480ca137e0401',4,'COLLABORATION',NULL,'01a22e1e6fbf7629adb3818a1b823d08',1,NULL,'01a22e1e7217715b8dc97e1addb1faaa',NULL,'2026-11-30 20:21:16.951141','2026-12-30 20:21:16.951141',NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e721d771e841cbfda14ebf5dd','01a22e1e702474aabd4862b6caa20e34',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"organisation_id": "01a22e1e71f174f4a5d2559e42086e82"}','2026-11-30 20:21:16.957117',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7227708dbd4c84086ce9850c','01a22e1e702474aabd4862b6caa20e34',2,'NOTICE','REMOVED_FROM_ORGANISATION','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"organisation_id": "01a22e1e71f174f4a5d2559e42086e82"}','2026-11-30 20:21:16.964693',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e722a7538a1252f6736a0eccc','01a22e1e6fd57220a131e49cd4fc24e5',9,'COLLABORATION',NULL,'01a22e1e707373ff89deae81ce0a36a2',1,NULL,'01a22e1e722a7538a1252f66be87618e',NULL,'2026-11-30 20:21:16.969926','2026-12-30 20:21:16.969926',NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e724a73ea9ffe63047223c9f0','01a22e1e6fd57220a131e49cd4fc24e5',10,'NOTICE','USER_JOINED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"user_id": "01a22e1e724a73ea9ffe63037ad507a0"}','2026-11-30 20:21:17.001366',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725274f2bf264a336492cc15','01a22e1e724a73ea9ffe63037ad507a0',1,'PARTNERSHIP',NULL,'01a22e1e7091771c9fea686b5662cc1c',1,'01a22e1e71ef71df90228a66bf65e38d',NULL,NULL,'2026-11-30 20:21:17.009770',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725274f2bf264a3438b8cd1f','01a22e1e724a73ea9ffe63037ad507a0',2,'NOTICE','ROLE_CHANGED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"role": "ADVANCED_USER"}','2026-11-30 20:21:17.009770',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725a724092183957d3a4eedf','01a22e1e6fd57220a131e49cd4fc24e5',11,'NOTICE','ORGANISATION_ACTIVATED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"organisation_id": "01a22e1e7257736a882c6b96f6cc8f20"}','2026-11-30 20:21:17.017535',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725e72a298978b03f22ddfe4','01a22e1e702474aabd4862b6caa20e34',3,'NOTICE','ADDED_TO_ORGANISATION','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"organisation_id": "01a22e1e7257736a882c6b96f6cc8f20"}','2026-11-30 20:21:17.021279',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7266760795688a9d839de518','01a22e1e6fd57220a131e49cd4fc24e5',12,'NOTICE','USER_JOINED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"user_id": "01a22e1e7266760795688a9cdb0e0cb7"}','2026-11-30 20:21:17.028809',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e726c70cfa54c34d2caecf5cb','01a22e1e7266760795688a9cdb0e0cb7',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"organisation_id": "01a22e1e7257736a882c6b96f6cc8f20"}','2026-11-30 20:21:17.035954',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e727275548ba73397f6c5bd84','01a22e1e6fd57220a131e49cd4fc24e5',13,'NOTICE','USER_JOINED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"user_id": "01a22e1e727173d38cef8356e93f7b05"}','2026-11-30 20:21:17.040548',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72777405bf737a1b33db7ab9','01a22e1e727173d38cef8356e93f7b05',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"organisation_id": "01a22e1e7257736a882c6b96f6cc8f20"}','2026-11-30 20:21:17.046833',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e728270808e69e40ee4712890','01a22e1e6fd57220a131e49cd4fc24e5',14,'NOTICE','USER_JOINED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"user_id": "01a22e1e728270808e69e40d10dd5ffa"}','2026-11-30 20:21:17.057374',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72877778b8ecb40471c24079','01a22e1e728270808e69e40d10dd5ffa',1,'NOTICE','ADDED_TO_ORGANISATION','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"organisation_id": "01a22e1e7257736a882c6b96f6cc8f20"}','2026-11-30 20:21:17.062982',NULL,NULL);
INSERT INTO "inbox_items" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72c672c9979b41246b4194a9','01a22e1e6fd57220a131e49cd4fc24e5',15,'NOTICE','USER_JOINED','01a22e1e6fbf7629adb3818a1b823d08',0,NULL,NULL,'{"user_id": "01a22e1e72c672c9979b4123ed8b1e83"}','2026-11-30 20:21:17.123414',NULL,NULL);
CREATE TABLE inbox_positions (
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_inbox_positions PRIMARY KEY (environment_id, user_id)
);
INSERT INTO "inbox_positions" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5',15);
INSERT INTO "inbox_positions" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e70397078991c02385c83f7f2',1);
INSERT INTO "inbox_positions" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e704771cc80c8c78ced3f0b91',1);
INSERT INTO "inbox_positions" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e707373ff89deae83508ea554',6);
INSERT INTO "inbox_positions" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e708176d9a9a480ca137e0401',4);
INSERT INTO "inbox_positions" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71a6719f85e515037a869691',1);
INSERT INTO "inbox_positions" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e702474aabd4862b6caa20e34',3);
INSERT INTO "inbox_positions" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e724a73ea9ffe63037ad507a0',2);
INSERT INTO "inbox_positions" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7266760795688a9cdb0e0cb7',1);
INSERT INTO "inbox_positions" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e727173d38cef8356e93f7b05',1);
INSERT INTO "inbox_positions" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e728270808e69e40d10dd5ffa',1);
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
INSERT INTO "invitations" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e70d07612b5ed9746efeeed50','01a22e1e70d07612b5ed9747afc130e7','BY_EMAIL','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','PENDING','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e70d27112b02aed5348b78478','2026-11-30 20:21:16.613135','2026-12-07 20:21:16.613135',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e70e070d29727881d329cb2e7','01a22e1e70e070d29727881e5bbde717','BY_EMAIL','acme-revoked@acme.example','acme-revoked@acme.example','ADVANCED_USER','REVOKED','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e70e070d29727881f519fc428','2026-11-30 20:21:16.637968','2026-12-07 20:21:16.637968','2026-11-30 20:21:16.650475',NULL);
INSERT INTO "invitations" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71087567bdb0e66be5b1f79e','01a22e1e71087567bdb0e66ce968a7bb','ADDED','acme-added@acme.example','acme-added@acme.example','BASIC_USER','PENDING','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e71087567bdb0e66d7a1ce558','2026-11-30 20:21:16.679447','2026-12-07 20:21:16.679447',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e712371b09531b6c0a6c8414b','01a22e1e712371b09531b6c12b9e5866','ADDED','frank@frank.example','frank@frank.example','BASIC_USER','PENDING','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e712371b09531b6c2847bc238','2026-11-30 20:21:16.689109','2026-12-07 20:21:16.689109',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72967211ba1066cb4d6dc8cd','01a22e1e72967211ba1066cc0d73e806','ADDED','lea@lea.example','lea@lea.example','BASIC_USER','PENDING','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e7297711dadf9919e70d87758','2026-11-30 20:21:17.078114','2026-11-30 20:21:16.108682',NULL,NULL);
INSERT INTO "invitations" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72ab74418c088befdc516ce9','01a22e1e72ab74418c088bf070510bd6','ADDED','mia@mia.example','mia@mia.example','BASIC_USER','PENDING','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e72ac7182b60d20acccd54cc8','2026-11-30 20:21:17.099064','2026-12-07 20:21:17.099064',NULL,NULL);
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
INSERT INTO "mails" VALUES('01a22e1e6f3470118d62eead9887c47f',15,NULL,'SIGN_UP','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244647138635A7654754A7536374B436A325232762D30735834495A5974666B3674665F3335786F68576A5F784D5249555649376668534D3475765635694D676752324E5A684675632D4D5258467467413139694934395231666B52745F676255326A6E676D4F63357577334E70634C3878424E346558726C6E597573366A67314B67587441684A7232745A675267656578484D71497332542D773D3D','01a22e1e6f3470118d62eead9887c47f','QUEUED',0,'2026-11-30 20:21:16.176856','2026-11-30 20:21:16.176856',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e700071f2bdb74143d11d0cf0',0,NULL,'SIGN_UP','bob@acme.example','bob@acme.example','bob@acme.example','en',X'674141414141427244647138615455374E4538574F5545454E394458305858544670467A65455843456658414A6B5367425F4B646539785174545A57764F5044356E45537642307330537A5570374B516D4C702D32322D496C636A4C5661397A476475474D4261466555613979775132424A3469737A31696C457632676B524232374E4C68624471594E6252544149695A7437445637422D38554230636B6F6C54513D3D','01a22e1e700071f2bdb74143d11d0cf0','QUEUED',0,'2026-11-30 20:21:16.415858','2026-11-30 20:21:16.415858',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e70327751a5559ff2d0d8faec',12,NULL,'SIGN_UP','carol@globex.example','carol@globex.example','carol@globex.example','en',X'6741414141414272446471385978376B6B352D346454737967703738307354315053704B7A6F6C59666F65796F376D727746424A5043363868565846673148315A544A495272426234767152494A444C6D534365776C7177786535684C732D7A42445753506163554F4F777753424B7072506759416A337A3239626D6736693345766B6A4A735976784C487A36724C4647444D48625845764B706759677A436B57773D3D','01a22e1e70327751a5559ff2d0d8faec','QUEUED',0,'2026-11-30 20:21:16.466209','2026-11-30 20:21:16.466209',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e703f766182242732a64b0147',7,NULL,'SIGN_UP','dave@globex.example','dave@globex.example','dave@globex.example','en',X'6741414141414272446471386837446339386E7937636F79434B422D6874476E6D3272324F6A684C4A367A465145342D663346326566337564625F4F6D5F7835624C503656487331563247627638595270614B77664B6245354269654C794A6A41694B674E4462634B7461634D4D6D474D33767A7A31496568437235316E7A6762444D387667327153494249327061656F51696945384C5A5155576C4E54325773673D3D','01a22e1e703f766182242732a64b0147','QUEUED',0,'2026-11-30 20:21:16.478431','2026-11-30 20:21:16.478431',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e705e748fbd567e06cf4540e9',9,NULL,'SIGN_UP','frank@frank.example','frank@frank.example','frank@frank.example','en',X'6741414141414272446471385053454A76577249664F6768346F77415A4B724339524849383447374B61713357684E7A35785956304333504E79497A613678454D6437382D4D4A564934725A514674767A6172735152736A77464D5A51326A4155656664424F35704F585870342D39556634656F377A48375269636943342D4B467773373644716234696D38375F7656347A75674A342D3644493850514F494F38413D3D','01a22e1e705e748fbd567e06cf4540e9','QUEUED',0,'2026-11-30 20:21:16.508103','2026-11-30 20:21:16.508103',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e7066740c852620d975b95a38',8,NULL,'SIGN_UP','ina@initech.example','ina@initech.example','ina@initech.example','en',X'6741414141414272446471384B33584A4A3057507A7168566274366A376B563068354665724A453236597044364743635841486D31575A4361495646645F6B4B314950377237666C357A38417852536534353651564E73733156614C436B58724C5371444444584C516E51326F3076423155424D6968485358423335777863434D347232426C715852744E45656365565F3161596A6F79476C334574654A385068413D3D','01a22e1e7066740c852620d975b95a38','QUEUED',0,'2026-11-30 20:21:16.517824','2026-11-30 20:21:16.517824',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e707d75788d939671d4c1786b',11,NULL,'SIGN_UP','iris@initech.example','iris@initech.example','iris@initech.example','en',X'67414141414142724464713852675077613043314934443956305661353861796F675154416C675132416663536647576F4952797950375A50737744565F4C6E35474B6D754373665357313267474D4147694E3250454C434C6A335445724152515F6D6E6436577A4B75727A6C566276692D4841334C794973774C334876373639625F484A68344B3752347263573135357236786C414634676E34382D50324C34773D3D','01a22e1e707d75788d939671d4c1786b','QUEUED',0,'2026-11-30 20:21:16.541289','2026-11-30 20:21:16.541289',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e708b76ff9c288b9124e5114f',15,NULL,'SIGN_UP','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','en',X'6741414141414272446471386D436B646450746F616756476F6A774978413563682D42446342736574316D7854685F43713777314C6B614A5847686B46736B7066324937495555596D316D33412D654F42324C73316473517247314F625A796C393449793833767A56435037526E494D643131424468735838436F6549315141775F637745534F6B574E6C305659597831514B566B4C7652434748506C526E5935773D3D','01a22e1e708b76ff9c288b9124e5114f','QUEUED',0,'2026-11-30 20:21:16.555150','2026-11-30 20:21:16.555150',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e70d27112b02aed5348b78478',8,'01a22e1e6fbf7629adb3818a1b823d08','INVITATION','acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','en',X'67414141414142724464713875644158704B424446716B776A627A776B6958446447504349775F59316B323674356C4131335642366B54795F794961506D55784C5F3262796555697769724C2D4E56786D4775623153483453383469736E714846576E315A753643667955624B6F5F774F3155785A3679306E3547645132384C65323762376E4C68594C64544D355550796F35383678694E6D595F4B7A73706B5137493770395565434C5973734E326751786A79566551775047584E6B3973466A4558634633585F7143742D345A6B475A66754B6836546D4568784342325A5550434350755F334F7857485F454C46784E486B654B2D324A50377A69556C6B495878462D324247374C5034424F4B4E4232794639335242436F6C51436479395471566633625F76486F36556665646E306E526A422D696E7573657139676D49396278324936686D776A563467','01a22e1e70d27112b02aed5348b78478','QUEUED',0,'2026-11-30 20:21:16.613135','2026-11-30 20:21:16.613135',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e70e070d29727881f519fc428',8,'01a22e1e6fbf7629adb3818a1b823d08','INVITATION','acme-revoked@acme.example','acme-revoked@acme.example','acme-revoked@acme.example','en',NULL,'01a22e1e70e070d29727881f519fc428','CANCELLED',0,'2026-11-30 20:21:16.637968','2026-11-30 20:21:16.637968',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e71087567bdb0e66d7a1ce558',8,'01a22e1e6fbf7629adb3818a1b823d08','USER_ADDED','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','en',X'6741414141414272446471384168533461347678526F5F74484A426D344D3164483049772D686E426B50465A467A536B74795155776C6C4E2D795363486D336B37332D63647433587A636152447264576851595650515942695A526D306556527939546570464F6D4B3867636734327A535878504B58546778592D3137665A4E645567505576617341454649306C7466556E7347505275454F7A6657325F7143457946564B33414C5030426C6370594C6776354933586F4B3439707455616D4F5F6E4446425162655850614A33485875474E74676C70456A455574314E6549547A71457641594969784663395961515739696B537966565331696747464F7A30374631506C72612D426D6367654E4E716D47697965752D6361417865524D50347470323747427A7635377A552D32333044497A526F516E6F4E43596B506D3379326F5A4E5F555045424855613067583631737638616963496175496B726A434166413D3D','01a22e1e71087567bdb0e66d7a1ce558','QUEUED',0,'2026-11-30 20:21:16.679447','2026-11-30 20:21:16.679447',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e712371b09531b6c2847bc238',8,'01a22e1e6fbf7629adb3818a1b823d08','ACCOUNT_ADDED','frank@frank.example','frank@frank.example','frank@frank.example','en',X'67414141414142724464713851526C616257706F773157724B54584D47733048745F764359497A587463765275384B682D426770384A724766443646782D5A783630595837366C765245386A65395556765F515977674E4738756A5A6A4C46415176335862357947306E3975774B4B53466A5A6A6E5A704332736E6F6F464948423369333646626D4568656A5750767859364149637171527236745775584F794F37524349634F31496D4B587731444C69625673354A326A70454B694C7268735531334D2D7545454F444B596361355A62585456597738384E735577386E457662776B6A70653670304C4F71354C4A4F6B6730433468665A73586D4A4E68623536664C66555A63686B32466E','01a22e1e712371b09531b6c2847bc238','QUEUED',0,'2026-11-30 20:21:16.689109','2026-11-30 20:21:16.689109',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e71367285aa658d6ecf660216',6,NULL,'SIGN_UP','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','en',X'674141414141427244647138715A346B653272696E52743974765473737935394333457237556E486D4A6250695553503737494973737075676C674657316E4D37644D6961324C5A666E436B7475486159707746484D5A6D6274457A44386C50765850594544576338766E517156447A506541776C4435765F414339436C72726A4F5353536446395133536D796C372D46334335593769625A7943726F72587655413D3D','01a22e1e71367285aa658d6ecf660216','QUEUED',0,'2026-11-30 20:21:16.725703','2026-11-30 20:21:16.725703',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e7151757d92bd201e6dd501cb',11,NULL,'SIGN_UP','acme-removed@acme.example','acme-removed@acme.example','acme-removed@acme.example','en',X'67414141414142724464713842484C4679303244776234465955365F414F3579693153636E5079366D516B556B4164744D4665396E4E536770796845584C6E554757612D5A544471356C5A79676B7A6563774B506157594F57627645754D594B655F4C654A5F4541486D424E6C4469705A776152515278785A695055544D68516957687167443855506E767346462D4C44573476316B4B586843775F7761544C54773D3D','01a22e1e7151757d92bd201e6dd501cb','QUEUED',0,'2026-11-30 20:21:16.753222','2026-11-30 20:21:16.753222',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e718f748785bbdb8b3e00335f',15,NULL,'RECOVERY','alice@acme.example','alice@acme.example','alice@acme.example','en',X'67414141414142724464713834794F565339546B615854655F32635165773638676D376469375F664465763731415A4B564268455F397638657A51714B74624A3273496C76424350724D4A466445774F7553684E6F3537545637586877424D5F7048547552335F795A77384F6349433442736B4A5A794C55714745744C684B56366B457445756F334D7931346637484D4843336E5048307059364A56756F566D6A4233666E73306337615A587259546D492D5F72306436753551326549512D4D38556666744E4C644D343976','01a22e1e718f748785bbdb8b3e00335f','QUEUED',0,'2026-11-30 20:21:16.813172','2026-11-30 20:21:16.813172',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e719071d8bb10416ee4a8f56f',15,NULL,'RECLAIM','alice@acme.example','alice@acme.example','alice@acme.example','en',NULL,'01a22e1e719071d8bb10416ee4a8f56f','CANCELLED',0,'2026-11-30 20:21:16.813172','2026-11-30 20:21:16.813172',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e719c71baa6b4b5e7bc06e7f4',4,NULL,'SIGN_UP','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','en',X'67414141414142724464713833563550356166447A35376C4541367A432D6857636A72464A7A555368433862562D586771776468735F48496D5A7A7770707A7362304B7166474F7A7861307656637630556F59744C573071594F773945653842366574345F643150566A616D59664C413778436C3758396D43333233474C6D6247556E5064446F756662356D4C66536B746E313177465444534F6E55515849634A413D3D','01a22e1e719c71baa6b4b5e7bc06e7f4','QUEUED',0,'2026-11-30 20:21:16.827466','2026-11-30 20:21:16.827466',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e71d477019365299ed12e60b2',2,'01a22e1e707373ff89deae81ce0a36a2','PARTNERSHIP_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e1e71d477019365299ed12e60b2','CANCELLED',0,'2026-11-30 20:21:16.860869','2026-11-30 20:21:16.860869',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e71d5731eb8fe175cd0427462',2,'01a22e1e707373ff89deae81ce0a36a2','PARTNERSHIP_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',NULL,'01a22e1e71d5731eb8fe175cd0427462','CANCELLED',0,'2026-11-30 20:21:16.860869','2026-11-30 20:21:16.860869',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e71f0761380b43d255cb63bf8',8,'01a22e1e6fbf7629adb3818a1b823d08','PARTNERSHIP_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'6741414141414272446471384253757351776B4E4B653547786A334F3839673671385245554D52734B566B6765673550775A6F72335F526D393963776652627A56686B36634541646D744F6A3173515234745272434C3677384F47436F56323779613549435168494549793176627466425479335F797A647041647758666F7978524E6B79726B7968715936454D5456353178462D4F484D6A43667A6E595050585A4A2D6B4C4C2D46657754755A654674313266796E74356373306D31394B714A4A74736F7A66706B4B4E66','01a22e1e71f0761380b43d255cb63bf8','QUEUED',0,'2026-11-30 20:21:16.910780','2026-11-30 20:21:16.910780',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e7206754c8aceb0e5ba798032',2,'01a22e1e707373ff89deae81ce0a36a2','COLLABORATION_REQUEST','ina@initech.example','ina@initech.example','ina@initech.example','en',NULL,'01a22e1e7206754c8aceb0e5ba798032','CANCELLED',0,'2026-11-30 20:21:16.932665','2026-11-30 20:21:16.932665',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e721870d2852d2ac9065f52d2',2,'01a22e1e707373ff89deae81ce0a36a2','COLLABORATION_REQUEST','iris@initech.example','iris@initech.example','iris@initech.example','en',X'674141414141427244647138424D3959465945366754503537356E614A5844674F466D4D4269556364565941416A636D2D5266575374745A4653767066372D5F4F6D6D41366F496D68494D33586262516D4C4256454B57533646734665554A332D743654716667772D5A44734D5566674E665034443368764459765F77645A32375838376D45535257586F755A5F352D39676F54415A674F64617476316E2D5133654C797662556B4B4E7667543332326D513648546553553856484E327044644437524A676736565A4E554A6F634434676C652D7361523156796749656271465450394C364773676F55572D74746579626C66347632303D','01a22e1e721870d2852d2ac9065f52d2','QUEUED',0,'2026-11-30 20:21:16.951141','2026-11-30 20:21:16.951141',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e722b714bbdea2c06ff6af0d8',8,'01a22e1e6fbf7629adb3818a1b823d08','COLLABORATION_REQUEST','alice@acme.example','alice@acme.example','alice@acme.example','en',X'674141414141427244647138595F45653852574A58336F594178416F6C5535545A6833755769564872395F2D695862646A5543493275427A346637574B67495758707363354C6B48426952784C516978705237384B7364363259535657324B57386653637075646C6F555661494B50753045594535597635734659616558755543325777684F7673386A70614C3757716341433933526D434351704478456F704942496B583443327170444D594D556F586632664451327251736C62514A456F326E594E4F656B486973386E43657256657979467176486C7A73475666396D6C664B48445A6C63664A55664C4F524B4641314C704552303D','01a22e1e722b714bbdea2c06ff6af0d8','QUEUED',0,'2026-11-30 20:21:16.969926','2026-11-30 20:21:16.969926',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e723f727bab47f1df340978a8',8,'01a22e1e6fbf7629adb3818a1b823d08','DOCUMENT','books@acme-books.example','books@acme-books.example','books@acme-books.example','en',X'6741414141414272446471383939337030704A5137775664326653385746444446446E474A6F2D743853426D565535344F4751473250527A77722D49506D32476B735448437436364A58705A4F4357375145656F783068316831345A636B3352695A58666B4B6D762D3868417171674166586D6768706D5F30356E58754B6132396D47652D4D73626A576B6E554531636B776A33354C6A444D774971586447377064775A79534649764574386C71674676674D4264546B74373953544B6E4D7264325F5578386C57785F6F6A3335745947446150654865557A497637477A446C4C777753666C63674A67576D4573726C5F744E574438346868784973507341315538637075774832704B2D59745475554B544C6E2D377869745F45757A4B63316A366F557330484F58556B43516F74516A3534764D57357442484C514E53483872586A325364596C6B4D476D6C68476C6B755447543444436F31634B636A617172575771437852697A39777A7356686D525179466C50773D','01a22e1e723f727bab47f1df340978a8','QUEUED',0,'2026-11-30 20:21:16.975198','2026-11-30 20:21:16.975198',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e724674cea25d8f6f2d35fa05',5,NULL,'SIGN_UP','eve@acme.example','eve@acme.example','eve@acme.example','en',X'6741414141414272446471387A49717171556257716841577054417A6D4C4C766B7679764330596266674F4E57462D6A4A4C3774575A57625563436C715270665A56596D31777639427577326979697579464F6B5351597937596351797368643272446C30486D704530396559464369502D2D6E7A6E3638327A6F33375A31506167694E32576A6F4457754950315049305847624F4D58336E464C4D7A4857716B773D3D','01a22e1e724674cea25d8f6f2d35fa05','QUEUED',0,'2026-11-30 20:21:16.997827','2026-11-30 20:21:16.997827',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e726176d58bf1cd5e27f79477',7,NULL,'SIGN_UP','ada@acme.example','ada@acme.example','ada@acme.example','en',X'6741414141414272446471394E4752626A7761375577706A326A396241676538384C494B6477514C58504D50356E67377A766739554A415A7066714A7749574F47367075514B4D48766A5F4F4D35567562675558345837425362437262686D566C3033727249412D503974542D544D474B3954342D773736654C30772D6B4C714E2D4A635A56585130356D6B5A67414D724130453468614E475036534F50643767513D3D','01a22e1e726176d58bf1cd5e27f79477','QUEUED',0,'2026-11-30 20:21:17.025189','2026-11-30 20:21:17.025189',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e726e729198c6bca738a25ee1',1,NULL,'SIGN_UP','bo@acme.example','bo@acme.example','bo@acme.example','en',X'6741414141414272446471392D7858336248454C6A52316C786F5550426544556864427943784C42666D30713655764A796374514C42534D6C326E4A436E4F55525A4D667973566859356D5663744D30557076636E557A4D536C425A796E705A6F54695275305151355A464A3466514B4B337137594C513743424C6F6271546C7A5F625666365557774D42666853504F6B5F5146594F7961507246785A6B427861513D3D','01a22e1e726e729198c6bca738a25ee1','QUEUED',0,'2026-11-30 20:21:17.038530','2026-11-30 20:21:17.038530',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e727b70c081d548e74986d1b5',5,NULL,'SIGN_UP','çelik@acme.example','çelik@acme.example','çelik@acme.example','en',X'6741414141414272446471396B4E796F43555167645241635651686674445F474B6878325A3837634D6167445538446F524847425177586E79732D554E36643464366B49425558683771587559697A524456485F6635464E4D763873786D307A4B757A774F5F77346F7342565744476E636F6C4544627A68764A2D3779555F4A6469734864304736624A587957624F534C44493652632D576E746B4365784A7158413D3D','01a22e1e727b70c081d548e74986d1b5','QUEUED',0,'2026-11-30 20:21:17.051294','2026-11-30 20:21:17.051294',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e728a7285a4c31f1863d9fec6',6,NULL,'SIGN_UP','lea@lea.example','lea@lea.example','lea@lea.example','en',X'674141414141427244647139324641614138555255536C51746532713354697A6E6B44374A5F4A326E463758766C3231635276675F4139623351554F4D716F41683269477A675069423330797A65693155734F4257394E415051596D395F4E766F584A6871432D7A6C7A56656441505250434564646E31324755693155454C39626C38667350575078746D716E762D50324F4750426C434F62494C346D74743356413D3D','01a22e1e728a7285a4c31f1863d9fec6','QUEUED',0,'2026-11-30 20:21:17.065798','2026-11-30 20:21:17.065798',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e7297711dadf9919e70d87758',8,'01a22e1e6fbf7629adb3818a1b823d08','ACCOUNT_ADDED','lea@lea.example','lea@lea.example','lea@lea.example','en',X'674141414141427244647139507875426E7853586758596F68476675706C2D354B47476B734F5A48616C6C4C696234794F4D6233716B46635F414878777947585A6E35742D7A30446A7234697368616451585A41774831336E4A466D49704778684B57524B6E7748505036466B334C754C546F74716767483152572D7577344632456E386668415341496F634276565A7944387A573879383774396F33656865796C696C6D51307177396235547659727A524E4751767432494C635065644D4C41514956547165733552675135415A4D626C615A447A637A5A50447A7A6E687332394B7348687A63764D44766943787943417533616E6456323847615578795F387A7962463575484A445661','01a22e1e7297711dadf9919e70d87758','QUEUED',0,'2026-11-30 20:21:17.078114','2026-11-30 20:21:17.078114',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e72a371ca8c111d7efc1c66bd',13,NULL,'SIGN_UP','mia@mia.example','mia@mia.example','mia@mia.example','en',X'674141414141427244647139497A5174414D6A6947773334444634504C36384448304A354B41505A705357393230394B5A4D7238756B59676A54724C5368486751363078765764436635475F543345543043644B686244385A3751753732462D5A48533658666353487951772D4173446F644B624C3973437079305F654E7249315F6862386A6D527A36365F716F4239726A323942477147436A7A64745F6C7874513D3D','01a22e1e72a371ca8c111d7efc1c66bd','QUEUED',0,'2026-11-30 20:21:17.090236','2026-11-30 20:21:17.090236',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e72ac7182b60d20acccd54cc8',8,'01a22e1e6fbf7629adb3818a1b823d08','ACCOUNT_ADDED','mia@mia.example','mia@mia.example','mia@mia.example','en',X'674141414141427244647139615A6C585A4F72617744345A336F56336A70535A773130777872783273584A335953746178794F49695A4D4B714F6B4C774E4331655274725F41474743736D35486F31444D6478623167646D41786D4A735374747A69616A367546624E725A6D493442736A54474A4E676D695833424642546B47502D6271645A39576E5A646D61474150494868636F3930423058724737586A63696D58705469454B5A7658417371504E7237392D41447137527632552D38725671535A765748717A5A7A2D323370705F6D536251774466684878446C2D67724C6F56436A744336736D54574A556A45513554574F316E4734642D4D644659757868725A447158584C3532446D','01a22e1e72ac7182b60d20acccd54cc8','QUEUED',0,'2026-11-30 20:21:17.099064','2026-11-30 20:21:17.099064',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e72c1719fa1274881d9daec3f',15,NULL,'SIGN_UP','bas@acme.example','bas@acme.example','bas@acme.example','en',X'674141414141427244647139583048746E77554C5F4C446567386C437637786B5A395768503254775A436A49643574356C716869305577612D526951554B7678336C4D4672304B7047326867334A41775553735A4E3865774A324759726A7175775A6537773843646C49574B47463845677947583564425F376D52574657306A726A4F5852506576454D4379306F504A6F765A337A5A615F333635487947373052513D3D','01a22e1e72c1719fa1274881d9daec3f','QUEUED',0,'2026-11-30 20:21:17.120869','2026-11-30 20:21:17.120869',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e733e709da3e9eca20472db1c',12,NULL,'SIGN_UP','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'674141414141427244647139643650334B746F56462D4D494A536D75556C333138333277304E66423448796737397764586C4A7968646C7A347670465F4F2D4B42714777417272376272314741726C6F676A395F65487A66447A7174312D786D5270525855356E31327A454562445831354657576F5770505045354146654735307832656E495F46554A42744D436B2D52476D49566643676455484C675F686455513D3D','01a22e1e733e709da3e9eca20472db1c','QUEUED',0,'2026-11-30 20:21:17.245445','2026-11-30 20:21:17.245445',NULL,NULL,NULL,NULL);
INSERT INTO "mails" VALUES('01a22e1e736f75e5ae21e96549d63cac',12,NULL,'ACCOUNT_CHANGED','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','en',X'6741414141414272446471394A61496E777353306D4D4473453953634570344F4A4F646D5A64592D6B6C517070495755632D49314A595F7977783451686630424C54512D684C7059423558524F5841525172434859596F357149534C6D6F37506E775169377873714E71474F6E6D7335644832715162536839646965513336504C777A3955337868624359483452546C416C6576636F4164565633366C51493762747A39635671484C625849424648394E75704537714D377762353752637978707874634A514434466E712D414C5F577546682D51654358504B4F593564434745413D3D','01a22e1e736f75e5ae21e96549d63cac','QUEUED',0,'2026-11-30 20:21:17.276629','2026-11-30 20:21:17.276629',NULL,NULL,NULL,NULL);
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
INSERT INTO "memberships" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e709776908a86f3f26dbd3b8c','01a22e1e709776908a86f3f1a2e5b569','01a22e1e707373ff89deae81ce0a36a2','01a22e1e707373ff89deae83508ea554','ADMINISTRATOR','ACTIVE','01a22e1e707373ff89deae81ce0a36a2','01a22e1e707373ff89deae83508ea554','2026-11-30 20:21:16.565335',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f174f4a5d2559f2a117267','01a22e1e71f174f4a5d2559e42086e82','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','ADMINISTRATOR','ACTIVE','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:16.913632',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f8724bbb8e0ceb1811ab63','01a22e1e71f8724bbb8e0cea0853173c','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','ADMINISTRATOR','ACTIVE','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:16.919995',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e720271f2a997302c166497ba','01a22e1e71f174f4a5d2559e42086e82','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71a6719f85e515037a869691','MEMBER','ACTIVE','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:16.921538',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7206754c8aceb0e38495d85b','01a22e1e71f174f4a5d2559e42086e82','01a22e1e707373ff89deae81ce0a36a2','01a22e1e707373ff89deae83508ea554','MEMBER','ACTIVE','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:16.932665','2026-12-30 20:21:16.932665','2026-11-30 20:21:16.938512',NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7217715b8dc97e1addb1faaa','01a22e1e71f174f4a5d2559e42086e82','01a22e1e707373ff89deae81ce0a36a2','01a22e1e708176d9a9a480ca137e0401','MEMBER','PENDING','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:16.951141','2026-12-30 20:21:16.951141',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e721d771e841cbfd9909261f8','01a22e1e71f174f4a5d2559e42086e82','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e702474aabd4862b6caa20e34','MEMBER','ENDED','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:16.957117',NULL,'2026-11-30 20:21:16.964693',NULL);
INSERT INTO "memberships" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e722a7538a1252f66be87618e','01a22e1e709776908a86f3f1a2e5b569','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','MEMBER','PENDING','01a22e1e707373ff89deae81ce0a36a2','01a22e1e707373ff89deae83508ea554','2026-11-30 20:21:16.969926','2026-12-30 20:21:16.969926',NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7257736a882c6b9798cf0756','01a22e1e7257736a882c6b96f6cc8f20','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','ADMINISTRATOR','ACTIVE','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:17.014945',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e725e72a298978b02b25541ab','01a22e1e7257736a882c6b96f6cc8f20','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e702474aabd4862b6caa20e34','ADMINISTRATOR','ACTIVE','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:17.021279',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e726c70cfa54c34d108f1fc4a','01a22e1e7257736a882c6b96f6cc8f20','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7266760795688a9cdb0e0cb7','MEMBER','ACTIVE','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:17.035954',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72777405bf737a1a34b320bf','01a22e1e7257736a882c6b96f6cc8f20','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e727173d38cef8356e93f7b05','MEMBER','ACTIVE','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:17.046833',NULL,NULL,NULL);
INSERT INTO "memberships" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72877778b8ecb403e87f950e','01a22e1e7257736a882c6b96f6cc8f20','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e728270808e69e40d10dd5ffa','MEMBER','ACTIVE','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','2026-11-30 20:21:17.062982',NULL,NULL,NULL);
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
INSERT INTO "organisations" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e709776908a86f3f1a2e5b569','Initech N.V.','initech n.v.','KVK','33333333','ACTIVATED','2026-11-30 20:21:16.565335','2026-11-30 20:21:16.580216','MANUAL_REVIEW','2026-11-30 20:21:16.580216',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:21:16.580216');
INSERT INTO "organisations" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f174f4a5d2559e42086e82','acme Sales B.V.','acme sales b.v.','KVK','11111111','ACTIVATED','2026-11-30 20:21:16.913632','2026-11-30 20:21:16.916716','MANUAL_REVIEW','2026-11-30 20:21:16.916716',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:21:16.916716');
INSERT INTO "organisations" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71f8724bbb8e0cea0853173c','acme Later B.V.','acme later b.v.','KVK','11111119','PENDING','2026-11-30 20:21:16.919995',NULL,NULL,NULL,NULL,NULL,NULL,0,'NONE',NULL);
INSERT INTO "organisations" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7257736a882c6b96f6cc8f20','Zuid ''Öst'' & Co','zuid ''ost'' & co','KVK','44444444','ACTIVATED','2026-11-30 20:21:17.014945','2026-11-30 20:21:17.017535','MANUAL_REVIEW','2026-11-30 20:21:17.017535',NULL,NULL,NULL,0,'REVIEWED','2026-11-30 20:21:17.017535');
CREATE TABLE partnership_managers (
	partnership_id CHAR(32) NOT NULL, 
	environment_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership_managers PRIMARY KEY (partnership_id, environment_id, user_id), 
	CONSTRAINT fk_partnership_managers_partnership_id_partnerships FOREIGN KEY(partnership_id) REFERENCES partnerships (id)
);
INSERT INTO "partnership_managers" VALUES('01a22e1e71c071f398036fe1e9a5cbce','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5');
INSERT INTO "partnership_managers" VALUES('01a22e1e71c071f398036fe1e9a5cbce','01a22e1e707373ff89deae81ce0a36a2','01a22e1e707373ff89deae83508ea554');
INSERT INTO "partnership_managers" VALUES('01a22e1e71c071f398036fe1e9a5cbce','01a22e1e707373ff89deae81ce0a36a2','01a22e1e708176d9a9a480ca137e0401');
INSERT INTO "partnership_managers" VALUES('01a22e1e71ef71df90228a66bf65e38d','01a22e1e7091771c9fea686b5662cc1c','01a22e1e7091771c9fea686de6578812');
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
INSERT INTO "partnerships" VALUES('01a22e1e71c071f398036fe1e9a5cbce','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e707373ff89deae81ce0a36a2','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e707373ff89deae81ce0a36a2','ACTIVE',NULL,NULL,'2026-11-30 20:21:16.860869','2026-11-30 20:21:16.890769',NULL);
INSERT INTO "partnerships" VALUES('01a22e1e71ef71df90228a66bf65e38d','01a22e1e7091771c9fea686b5662cc1c','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7091771c9fea686b5662cc1c','REQUESTED','to acme',NULL,'2026-11-30 20:21:16.910780',NULL,NULL);
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
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'138F528F519E21B9B96C002A1EBCFAF1AEA3AD4DF926D8833EDDADF35419C6E5',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'682DB5D68727DCDEA1ED001C71B212E68621FD266B7906ACEA9014D6BA3045A3',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'65DA4522157F32688BC1145CBEF892F31394AF0395E05E12635AEED1650DEB69',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'53633DD6D3EBA695913B38CC8201F5134E898FA9C68867CDFB1F216333C5EC9C',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'EA40A428B92C08ABCE1C7C1170BC06F5B510921CF4DEE3913FEE027E1ECA8B9D',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'4D3A99A1FD74E3BC61D99FB99CE19D47156E34457CF1890608703E5F9A1AACCD',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'05D5F74C519F822624FB9CA05D4C86DBAA4A7893BE6987E02923A0C5EA3D655D',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'4AEEA5196F332FD8A6243B880D9C055EF73E8C2EEE9A52C83FDFD4E8CD0A9907',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'CD1F3DB0622C654615CF3C15EC623ADB5A36E42005FF4420E65E012DBAD4D7C5',NULL);
INSERT INTO "recovery_codes" VALUES('01a22e1e734571379df427c302a2784d',X'5754860B2596BFF1DC018AFE030289F1A3C028CFB7308D07008094D6D9933784',NULL);
CREATE TABLE removed_addresses (
	environment_id CHAR(32) NOT NULL, 
	address_hash BLOB NOT NULL, 
	removed_at DATETIME NOT NULL, 
	CONSTRAINT pk_removed_addresses PRIMARY KEY (environment_id, address_hash), 
	CONSTRAINT fk_removed_addresses_environment_id_environments FOREIGN KEY(environment_id) REFERENCES environments (id)
);
INSERT INTO "removed_addresses" VALUES('01a22e1e6fbf7629adb3818a1b823d08',X'520421C6F657F7CC20A8FA1E86514DBAD360B898E7E7DCA2703BD7161E7BBB72','2026-11-30 20:21:16.793907');
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
INSERT INTO "secrets" VALUES(X'C92645453F197F930980BF933F59BB8E88B666EBC0290B8DEC2E7858ED04A0EF','SIGN_UP','01a22e1e6f31747da636451a6ce421de',NULL,'2026-11-30 20:21:16.176856','2026-12-01 20:21:16.176856','2026-11-30 20:21:16.238887',NULL);
INSERT INTO "secrets" VALUES(X'5BC579C7C7D5EA95197BAF4B64E5DF6162CE70C3C913547265A5912AB77D6318','SIGN_UP','01a22e1e700071f2bdb74142d65c88b0',NULL,'2026-11-30 20:21:16.415858','2026-12-01 20:21:16.415858','2026-11-30 20:21:16.422126',NULL);
INSERT INTO "secrets" VALUES(X'0CB0D6184571C6461F5E7A945EE93BAEC90FDAC66D14488EB280CC2683208038','SIGN_UP','01a22e1e70327751a5559ff1226136dd',NULL,'2026-11-30 20:21:16.466209','2026-12-01 20:21:16.466209','2026-11-30 20:21:16.472168',NULL);
INSERT INTO "secrets" VALUES(X'DB0977444389A674106A25F182482A1A81BC1B67B12B90553B396A1F1FAF2924','SIGN_UP','01a22e1e703e7112849fceeb2fe8ed70',NULL,'2026-11-30 20:21:16.478431','2026-12-01 20:21:16.478431','2026-11-30 20:21:16.486234',NULL);
INSERT INTO "secrets" VALUES(X'8D3A03A09F28D9191F1057A579B753DE57448DA24B6BF51A629F5A47F1231050','SIGN_UP','01a22e1e705c707f87e8dcf6d48b1e75',NULL,'2026-11-30 20:21:16.508103','2026-12-01 20:21:16.508103','2026-11-30 20:21:16.512242',NULL);
INSERT INTO "secrets" VALUES(X'A27E0BE78FBD81318D592C8C74017EA9ABEC15666AE232C1D301C7897B5E3ED0','SIGN_UP','01a22e1e7065760ab63afedd9d7b45ff',NULL,'2026-11-30 20:21:16.517824','2026-12-01 20:21:16.517824','2026-11-30 20:21:16.530554',NULL);
INSERT INTO "secrets" VALUES(X'E47281BBA63B3DBF9E94C397A74E17259291E0440BF8A4E116AA1822CE0FA65F','SIGN_UP','01a22e1e707d75788d939670c826bb93',NULL,'2026-11-30 20:21:16.541289','2026-12-01 20:21:16.541289','2026-11-30 20:21:16.544771',NULL);
INSERT INTO "secrets" VALUES(X'96DED209FC0E8ECF73F0C4DCCF863D6746C29A6EB7C6AD439CC6F9667CB9E7BE','SIGN_UP','01a22e1e708b76ff9c288b90ce67e1aa',NULL,'2026-11-30 20:21:16.555150','2026-12-01 20:21:16.555150','2026-11-30 20:21:16.560829',NULL);
INSERT INTO "secrets" VALUES(X'25DC575E79F07CA80BD1E9F625F47787CAA8EF0E69C9E435763DC2F0C7AF084C','INVITATION','01a22e1e70d07612b5ed9746efeeed50',NULL,'2026-11-30 20:21:16.613135','2026-12-07 20:21:16.613135',NULL,NULL);
INSERT INTO "secrets" VALUES(X'BC8C131CF4B213B85FCC9D2718E7D443944F6BC5C6AFB2C62F9C42D8CFC13C31','INVITATION','01a22e1e70e070d29727881d329cb2e7',NULL,'2026-11-30 20:21:16.637968','2026-12-07 20:21:16.637968',NULL,NULL);
INSERT INTO "secrets" VALUES(X'567E992FAA135B4C70B01FC681A30534839183259CB46F9E282583561434D15E','FIRST_PASSWORD','01a22e1e71087567bdb0e66be5b1f79e',NULL,'2026-11-30 20:21:16.679447','2026-12-07 20:21:16.679447',NULL,NULL);
INSERT INTO "secrets" VALUES(X'CC173232E6620AD545A73BC73CF470694044E18DBEBB2FC6106AD67A21914D34','SIGN_UP','01a22e1e71367285aa658d6df2126541',NULL,'2026-11-30 20:21:16.725703','2026-12-01 20:21:16.725703','2026-11-30 20:21:16.735337',NULL);
INSERT INTO "secrets" VALUES(X'1F5A0D848C4FF6E1ECE77B6112E1F7B1F0A7A0F4E56D4E0B51DC97A2E648AFCB','SIGN_UP','01a22e1e7151757d92bd201d09975513',NULL,'2026-11-30 20:21:16.753222','2026-12-01 20:21:16.753222','2026-11-30 20:21:16.768723',NULL);
INSERT INTO "secrets" VALUES(X'DB3393470A5F0B5BA1FED62AA834A47AB797B7E98B250D30674977A4EB23786D','RECOVERY','01a22e1e6fbb76d2a561f3e6e2abfa87',NULL,'2026-11-30 20:21:16.813172','2026-11-30 20:51:16.813172',NULL,NULL);
INSERT INTO "secrets" VALUES(X'96D9D53B512EFF972DE4D4523231B9975FA854EB51445A95B290FE0FEDCD0CF9','RECLAIM','01a22e1e6fbb76d2a561f3e6e2abfa87','alice@acme.example','2026-11-30 20:21:16.813172','2026-11-30 20:51:16.813172',NULL,NULL);
INSERT INTO "secrets" VALUES(X'5BD951BA706D39B5749F54F783B6C6AB079608D6CCFDB7909064A2136711CE7C','SIGN_UP','01a22e1e719b775596a0ba470c401870',NULL,'2026-11-30 20:21:16.827466','2026-12-01 20:21:16.827466','2026-11-30 20:21:16.836868',NULL);
INSERT INTO "secrets" VALUES(X'9B4CBC4BB19535C2695197769DDF242A8E2DFA7C568D11EB8D47D59998AC0381','SIGN_UP','01a22e1e72457698bfc6de10c1b627c0',NULL,'2026-11-30 20:21:16.997827','2026-12-01 20:21:16.997827','2026-11-30 20:21:17.001366',NULL);
INSERT INTO "secrets" VALUES(X'4002590A0BAB1268F1ECCD563CAFCDFBA3F4AAAB1EBBB223B6064F68A91C9E94','SIGN_UP','01a22e1e726176d58bf1cd5dafe205c2',NULL,'2026-11-30 20:21:17.025189','2026-12-01 20:21:17.025189','2026-11-30 20:21:17.028809',NULL);
INSERT INTO "secrets" VALUES(X'E606B3275801F5FE91FEBC9B19DEFBE869F9C03E0F07C391E73BBE3D61BB8754','SIGN_UP','01a22e1e726e729198c6bca6b9b4362b',NULL,'2026-11-30 20:21:17.038530','2026-12-01 20:21:17.038530','2026-11-30 20:21:17.040548',NULL);
INSERT INTO "secrets" VALUES(X'95AE40F0B2A4E3E78485FDB1626FDF13514EA143F3435134366160E9017F9EA2','SIGN_UP','01a22e1e727b70c081d548e6a9d2efee',NULL,'2026-11-30 20:21:17.051294','2026-12-01 20:21:17.051294','2026-11-30 20:21:17.057374',NULL);
INSERT INTO "secrets" VALUES(X'E1EA8D45360AFA71809F717AB839E252929B6A707F1EA9877BC08B85CDF4F28A','SIGN_UP','01a22e1e728977c197435c0942ed255a',NULL,'2026-11-30 20:21:17.065798','2026-12-01 20:21:17.065798','2026-11-30 20:21:17.067901',NULL);
INSERT INTO "secrets" VALUES(X'3E5CB508622614F8BBADF65733A43C440BAD74E47A0DAB26E60D9C5742DAD331','SIGN_UP','01a22e1e72a274a59180601f40dc4974',NULL,'2026-11-30 20:21:17.090236','2026-12-01 20:21:17.090236','2026-11-30 20:21:17.093497',NULL);
INSERT INTO "secrets" VALUES(X'97352DD225DA285E15355E79E31FD488449C3F24CF2927242A22DEC58C35ECFB','SIGN_UP','01a22e1e72c1719fa1274880c0e545bb',NULL,'2026-11-30 20:21:17.120869','2026-12-01 20:21:17.120869','2026-11-30 20:21:17.123414',NULL);
INSERT INTO "secrets" VALUES(X'FDA4EC8FFC8107B0A16902386BB37C27281345A8E34FD29FFDEE746D4EFD1BC9','SIGN_UP','01a22e1e733d71348dafa181e6ac7412',NULL,'2026-11-30 20:21:17.245445','2026-12-01 20:21:17.245445','2026-11-30 20:21:17.252652',NULL);
INSERT INTO "secrets" VALUES(X'E3BA2F6CE21CCDE522FC16F37F7979A868684EE842BA9542300BA610DB8D9AFC','UNDO_ACCOUNT_CHANGE','01a22e1e734571379df427c302a2784d','TWO_FACTOR_ENABLED','2026-11-30 20:21:17.276629','2026-12-14 20:21:17.276629',NULL,NULL);
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
INSERT INTO "sessions" VALUES('01a22e1e6fbb76d2a561f3e6e2abfa87','01a22e1e6ffa71e18147e41afe83b360',X'FDA8838615419425B5866AABA7A11A0C41A10B2A2C639C4CC2C1634577C27368','2026-11-30 20:21:16.238887','2026-11-30 20:21:16.238887','2026-11-30 20:21:16.238887','2026-12-30 20:21:16.238887','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e701f77ba8127fe82b805e85a','01a22e1e702774d384e105f05de3c12a',X'69BFCDF0B4A674E238DA49479C96A884CBCE3964CF9C30D7E9121996F0A44385','2026-11-30 20:21:16.422126','2026-11-30 20:21:16.422126','2026-11-30 20:21:16.422126','2026-12-30 20:21:16.422126','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e703876409d1a6b120e47d7d4','01a22e1e703a7755a633d6829e9c1887',X'FD07245EEBDD2EB277154281BAA7E19E35CA241327ED86FEBDA4BA1DB94AF61E','2026-11-30 20:21:16.472168','2026-11-30 20:21:16.472168','2026-11-30 20:21:16.472168','2026-12-30 20:21:16.472168','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e704672eda3dfb6e6aef0daa7','01a22e1e704b71d98d876d4c90a757a1',X'ECAC34398FEB4363AC1E773CACDBCC81BF203740B7C096403C6291A2898E0368','2026-11-30 20:21:16.486234','2026-11-30 20:21:16.486234','2026-11-30 20:21:16.486234','2026-12-30 20:21:16.486234','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e7060716aa616fc8c3a50a3b6','01a22e1e706271c387cb1b3eec005d30',X'F5BED8936CE73304C18BBC748AED97D8B130453DC671464119C2E5D08C69BC75','2026-11-30 20:21:16.512242','2026-11-30 20:21:16.512242','2026-11-30 20:21:16.512242','2026-12-30 20:21:16.512242','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e707373ff89deae7fc3454997','01a22e1e7074766c86dfc657b6037b08',X'7247B13985BBE848437A23E88E388BD2D59D418219B02D55D443AA3F7364BB72','2026-11-30 20:21:16.530554','2026-11-30 20:21:16.530554','2026-11-30 20:21:16.530554','2026-12-30 20:21:16.530554','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e708176d9a9a480c88304e39a','01a22e1e7082773382c6acfe4865712f',X'EFF3A189C15B962107EEF98CA79FE3345D34A36A5F0D01CC9120C57FB0697DFE','2026-11-30 20:21:16.544771','2026-11-30 20:21:16.544771','2026-11-30 20:21:16.544771','2026-12-30 20:21:16.544771','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e7091771c9fea6869d8bd6f42','01a22e1e709275d6aa06629dcbff72a4',X'BF68F373E2A2BD7A7976F09A272FE8D7D05F1BCB3F55FE1F4B4551066C858B28','2026-11-30 20:21:16.560829','2026-11-30 20:21:16.560829','2026-11-30 20:21:16.560829','2026-12-30 20:21:16.560829','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e714070348077c2503de1f203','01a22e1e714873dba7b46c68de9f0ad1',X'F7DB5B4DBE71DA407830C42ABD75526BC7CBEEF3CAD496BCF9C39FCB0222C668','2026-11-30 20:21:16.735337','2026-11-30 20:21:16.735337','2026-11-30 20:21:16.735337','2026-12-30 20:21:16.735337','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e7161774e904dd9d34931bead','01a22e1e7162721a84ac47ec04456fb5',X'194E74AA3328A2767C1D3129B3394BED0BA408DFF578F60F38EBB033A9FF7B29','2026-11-30 20:21:16.768723','2026-11-30 20:21:16.768723','2026-11-30 20:21:16.768723','2026-12-30 20:21:16.768723','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e71a5724c83581fe113d5ab61','01a22e1e71b17077b602c2a19b061296',X'D1153BC858467AD350550C352F9FF65C2C85294C66B5728DD1BBD569E84EA317','2026-11-30 20:21:16.836868','2026-11-30 20:21:16.836868','2026-11-30 20:21:16.836868','2026-12-30 20:21:16.836868','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e724a73ea9ffe63014bc37145','01a22e1e724b729fa7e272d2c37cfa95',X'A113967BCF34AB23EFD8EB125DA853D071D87CAD237B48DD0136E6A3C84AE319','2026-11-30 20:21:17.001366','2026-11-30 20:21:17.001366','2026-11-30 20:21:17.001366','2026-12-30 20:21:17.001366','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e7265748280c65a200f82557e','01a22e1e726770c787ec4a3d8fd3e7f5',X'DA280CCFB03BFD0E2E686A17ABAAF2DC2880003DDE04782F6F9F2DB8F91A1F72','2026-11-30 20:21:17.028809','2026-11-30 20:21:17.028809','2026-11-30 20:21:17.028809','2026-12-30 20:21:17.028809','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e727173d38cef835480036f57','01a22e1e727275548ba73399c919122e',X'C3CC874073A8E84D0B2A42716517DB3D460FC9A4157B8CE12FB09673FFB795F2','2026-11-30 20:21:17.040548','2026-11-30 20:21:17.040548','2026-11-30 20:21:17.040548','2026-12-30 20:21:17.040548','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e728270808e69e40b8151fd3f','01a22e1e728375a4a7b260fceda05208',X'6CF5FAE3B193CC906CD0849BB056093C3C07C1D2E3DF7EDD4A0854F3D9144341','2026-11-30 20:21:17.057374','2026-11-30 20:21:17.057374','2026-11-30 20:21:17.057374','2026-12-30 20:21:17.057374','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e728c73fe9c2f252c8536641a','01a22e1e728d7543b60e0c999a936db6',X'07F2F54FE443486350EA57CD2BCCB194D825959DF4A0EE7F6D2AF1C1667DE102','2026-11-30 20:21:17.067901','2026-11-30 20:21:17.067901','2026-11-30 20:21:17.067901','2026-12-30 20:21:17.067901','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e72a575138bfa2e06500eb2a8','01a22e1e72a776dea8aba6e7f9486c0b',X'B8E35738C0D1A1EFDC3C40625A419D08967B368019B227288135EBEDCDC266F7','2026-11-30 20:21:17.093497','2026-11-30 20:21:17.093497','2026-11-30 20:21:17.093497','2026-12-30 20:21:17.093497','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e72c470d7aea4bf6ca00989ba','01a22e1e72c777f1b435e205d721d113',X'37035F7601CCA54FDE6688D54CBFA2FC33CEBBCCB28B742A16DC947482D9057E','2026-11-30 20:21:17.123414','2026-11-30 20:21:17.123414','2026-11-30 20:21:17.123414','2026-12-30 20:21:17.123414','tests',NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES('01a22e1e734571379df427c302a2784d','01a22e1e7346774aa46aa314d97f0b14',X'A60F222C14365B18E1489F84FD23770E46950F933644F0F509488063C5ABE78B','2026-11-30 20:21:17.252652','2026-11-30 20:21:17.252652','2026-11-30 20:21:17.252652','2026-12-30 20:21:17.252652','tests',NULL,NULL,NULL,NULL);
CREATE TABLE sign_ups (
	id CHAR(32) NOT NULL, 
	email TEXT NOT NULL, 
	canonical TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_ups PRIMARY KEY (id)
);
INSERT INTO "sign_ups" VALUES('01a22e1e6f31747da636451a6ce421de','alice@acme.example','alice@acme.example','en','2026-11-30 20:21:16.176856');
INSERT INTO "sign_ups" VALUES('01a22e1e700071f2bdb74142d65c88b0','bob@acme.example','bob@acme.example','en','2026-11-30 20:21:16.415858');
INSERT INTO "sign_ups" VALUES('01a22e1e70327751a5559ff1226136dd','carol@globex.example','carol@globex.example','en','2026-11-30 20:21:16.466209');
INSERT INTO "sign_ups" VALUES('01a22e1e703e7112849fceeb2fe8ed70','dave@globex.example','dave@globex.example','en','2026-11-30 20:21:16.478431');
INSERT INTO "sign_ups" VALUES('01a22e1e705c707f87e8dcf6d48b1e75','frank@frank.example','frank@frank.example','en','2026-11-30 20:21:16.508103');
INSERT INTO "sign_ups" VALUES('01a22e1e7065760ab63afedd9d7b45ff','ina@initech.example','ina@initech.example','en','2026-11-30 20:21:16.517824');
INSERT INTO "sign_ups" VALUES('01a22e1e707d75788d939670c826bb93','iris@initech.example','iris@initech.example','en','2026-11-30 20:21:16.541289');
INSERT INTO "sign_ups" VALUES('01a22e1e708b76ff9c288b90ce67e1aa','hank@umbrella.example','hank@umbrella.example','en','2026-11-30 20:21:16.555150');
INSERT INTO "sign_ups" VALUES('01a22e1e71367285aa658d6df2126541','acme-blocked@acme.example','acme-blocked@acme.example','en','2026-11-30 20:21:16.725703');
INSERT INTO "sign_ups" VALUES('01a22e1e7151757d92bd201d09975513','acme-removed@acme.example','acme-removed@acme.example','en','2026-11-30 20:21:16.753222');
INSERT INTO "sign_ups" VALUES('01a22e1e719b775596a0ba470c401870','acme-member@acme.example','acme-member@acme.example','en','2026-11-30 20:21:16.827466');
INSERT INTO "sign_ups" VALUES('01a22e1e72457698bfc6de10c1b627c0','eve@acme.example','eve@acme.example','en','2026-11-30 20:21:16.997827');
INSERT INTO "sign_ups" VALUES('01a22e1e726176d58bf1cd5dafe205c2','ada@acme.example','ada@acme.example','en','2026-11-30 20:21:17.025189');
INSERT INTO "sign_ups" VALUES('01a22e1e726e729198c6bca6b9b4362b','bo@acme.example','bo@acme.example','en','2026-11-30 20:21:17.038530');
INSERT INTO "sign_ups" VALUES('01a22e1e727b70c081d548e6a9d2efee','çelik@acme.example','çelik@acme.example','en','2026-11-30 20:21:17.051294');
INSERT INTO "sign_ups" VALUES('01a22e1e728977c197435c0942ed255a','lea@lea.example','lea@lea.example','en','2026-11-30 20:21:17.065798');
INSERT INTO "sign_ups" VALUES('01a22e1e72a274a59180601f40dc4974','mia@mia.example','mia@mia.example','en','2026-11-30 20:21:17.090236');
INSERT INTO "sign_ups" VALUES('01a22e1e72c1719fa1274880c0e545bb','bas@acme.example','bas@acme.example','en','2026-11-30 20:21:17.120869');
INSERT INTO "sign_ups" VALUES('01a22e1e733d71348dafa181e6ac7412','gavin@hooli.example','gavin@hooli.example','en','2026-11-30 20:21:17.245445');
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
INSERT INTO "throttles" VALUES(X'E032668790EB0FE6046D2ACB683986CA9AB3A30C57F0E6C25887034FBCD788A1',6,'2026-11-30 20:21:17.099064','2026-12-01 20:21:16.613135');
INSERT INTO "throttles" VALUES(X'E9ABC73DEE67069453648DB38E31BD6B36AC4509F5B061691872911D3B64972A',1,'2026-11-30 20:21:16.689109','2026-12-01 20:21:16.689109');
INSERT INTO "throttles" VALUES(X'F9B5BF8C6802DAF7F97F0DFF5B220E184CAB282B8EC4385F5EFA9E28B1EF77F4',1,'2026-11-30 20:21:16.813172','2026-11-30 21:21:16.813172');
INSERT INTO "throttles" VALUES(X'1F8A8B5C58B7595ECDDCBACBCD6149BE6608525B0A695479C7DA233A7656B079',1,'2026-11-30 20:21:16.813172','2026-11-30 21:21:16.813172');
INSERT INTO "throttles" VALUES(X'663E0DCAA572E663F44AFE7EF13585B94264E006113DD326F4355B923816CECE',1,'2026-11-30 20:21:16.813172','2026-11-30 21:21:16.813172');
INSERT INTO "throttles" VALUES(X'B3F7B5CF8A4EA92C10979D473766C99FC06702AA4CFB92E591ECDDB85001F5C1',1,'2026-11-30 20:21:17.276629','2026-12-01 20:21:17.276629');
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
INSERT INTO "user_counts" VALUES('01a22e1e6fbf7629adb3818a1b823d08','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e1e6fbf7629adb3818a1b823d08','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e1e6fbf7629adb3818a1b823d08','INVITED','BASIC_USER',4);
INSERT INTO "user_counts" VALUES('01a22e1e6fbf7629adb3818a1b823d08','ACTIVE','BASIC_USER',5);
INSERT INTO "user_counts" VALUES('01a22e1e70397078991c0236cee6fbef','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e1e70397078991c0236cee6fbef','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e1e70397078991c0236cee6fbef','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e1e70397078991c0236cee6fbef','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e1e70397078991c0236cee6fbef','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e1e7061703f929ab3d7207cfe5c','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e1e7061703f929ab3d7207cfe5c','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e1e707373ff89deae81ce0a36a2','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e1e707373ff89deae81ce0a36a2','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e1e707373ff89deae81ce0a36a2','INVITED','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e1e707373ff89deae81ce0a36a2','ACTIVE','BASIC_USER',0);
INSERT INTO "user_counts" VALUES('01a22e1e707373ff89deae81ce0a36a2','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e1e7091771c9fea686b5662cc1c','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e1e7091771c9fea686b5662cc1c','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e1e6fbf7629adb3818a1b823d08','INVITED','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e1e6fbf7629adb3818a1b823d08','BLOCKED','BASIC_USER',2);
INSERT INTO "user_counts" VALUES('01a22e1e6fbf7629adb3818a1b823d08','ACTIVE','ADVANCED_USER',1);
INSERT INTO "user_counts" VALUES('01a22e1e728c73fe9c2f252e8b875b8d','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e1e728c73fe9c2f252e8b875b8d','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e1e72a67130b927933beae6317f','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e1e72a67130b927933beae6317f','ACTIVE','ADMINISTRATOR',1);
INSERT INTO "user_counts" VALUES('01a22e1e734571379df427c5668eeff8','INVITED','ADMINISTRATOR',0);
INSERT INTO "user_counts" VALUES('01a22e1e734571379df427c5668eeff8','ACTIVE','ADMINISTRATOR',1);
CREATE TABLE user_words (
	environment_id CHAR(32) NOT NULL, 
	word TEXT NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_words PRIMARY KEY (environment_id, word, user_id), 
	CONSTRAINT fk_user_words_environment_id_user_id_users FOREIGN KEY(environment_id, user_id) REFERENCES users (environment_id, id) ON DELETE CASCADE
);
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','acme','01a22e1e6fd57220a131e49cd4fc24e5');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','de','01a22e1e6fd57220a131e49cd4fc24e5');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e6fd57220a131e49cd4fc24e5');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','vries','01a22e1e6fd57220a131e49cd4fc24e5');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','acme','01a22e1e702474aabd4862b6caa20e34');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e702474aabd4862b6caa20e34');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','jansen','01a22e1e702474aabd4862b6caa20e34');
INSERT INTO "user_words" VALUES('01a22e1e70397078991c0236cee6fbef','example','01a22e1e70397078991c02385c83f7f2');
INSERT INTO "user_words" VALUES('01a22e1e70397078991c0236cee6fbef','globex','01a22e1e70397078991c02385c83f7f2');
INSERT INTO "user_words" VALUES('01a22e1e70397078991c0236cee6fbef','smit','01a22e1e70397078991c02385c83f7f2');
INSERT INTO "user_words" VALUES('01a22e1e70397078991c0236cee6fbef','bakker','01a22e1e704771cc80c8c78ced3f0b91');
INSERT INTO "user_words" VALUES('01a22e1e70397078991c0236cee6fbef','example','01a22e1e704771cc80c8c78ced3f0b91');
INSERT INTO "user_words" VALUES('01a22e1e70397078991c0236cee6fbef','globex','01a22e1e704771cc80c8c78ced3f0b91');
INSERT INTO "user_words" VALUES('01a22e1e7061703f929ab3d7207cfe5c','example','01a22e1e7061703f929ab3d943eb8895');
INSERT INTO "user_words" VALUES('01a22e1e7061703f929ab3d7207cfe5c','visser','01a22e1e7061703f929ab3d943eb8895');
INSERT INTO "user_words" VALUES('01a22e1e707373ff89deae81ce0a36a2','example','01a22e1e707373ff89deae83508ea554');
INSERT INTO "user_words" VALUES('01a22e1e707373ff89deae81ce0a36a2','initech','01a22e1e707373ff89deae83508ea554');
INSERT INTO "user_words" VALUES('01a22e1e707373ff89deae81ce0a36a2','kok','01a22e1e707373ff89deae83508ea554');
INSERT INTO "user_words" VALUES('01a22e1e707373ff89deae81ce0a36a2','example','01a22e1e708176d9a9a480ca137e0401');
INSERT INTO "user_words" VALUES('01a22e1e707373ff89deae81ce0a36a2','initech','01a22e1e708176d9a9a480ca137e0401');
INSERT INTO "user_words" VALUES('01a22e1e707373ff89deae81ce0a36a2','kok','01a22e1e708176d9a9a480ca137e0401');
INSERT INTO "user_words" VALUES('01a22e1e7091771c9fea686b5662cc1c','example','01a22e1e7091771c9fea686de6578812');
INSERT INTO "user_words" VALUES('01a22e1e7091771c9fea686b5662cc1c','mol','01a22e1e7091771c9fea686de6578812');
INSERT INTO "user_words" VALUES('01a22e1e7091771c9fea686b5662cc1c','umbrella','01a22e1e7091771c9fea686de6578812');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08',';acme','01a22e1e70d07612b5ed9747afc130e7');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e70d07612b5ed9747afc130e7');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','pending','01a22e1e70d07612b5ed9747afc130e7');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','added','01a22e1e71087567bdb0e66ce968a7bb');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e71087567bdb0e66ce968a7bb');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e712371b09531b6c12b9e5866');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','blocked','01a22e1e7141712e8eac36862f04814e');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e7141712e8eac36862f04814e');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e71a6719f85e515037a869691');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','member','01a22e1e71a6719f85e515037a869691');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','acme','01a22e1e724a73ea9ffe63037ad507a0');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e724a73ea9ffe63037ad507a0');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','zwart','01a22e1e724a73ea9ffe63037ad507a0');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','acme','01a22e1e7266760795688a9cdb0e0cb7');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','de','01a22e1e7266760795688a9cdb0e0cb7');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e7266760795688a9cdb0e0cb7');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','wit','01a22e1e7266760795688a9cdb0e0cb7');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','acme','01a22e1e727173d38cef8356e93f7b05');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e727173d38cef8356e93f7b05');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','wit','01a22e1e727173d38cef8356e93f7b05');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','=celik','01a22e1e728270808e69e40d10dd5ffa');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','acme','01a22e1e728270808e69e40d10dd5ffa');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e728270808e69e40d10dd5ffa');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','kaya','01a22e1e728270808e69e40d10dd5ffa');
INSERT INTO "user_words" VALUES('01a22e1e728c73fe9c2f252e8b875b8d','example','01a22e1e728c73fe9c2f25306aa65e8a');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e72967211ba1066cc0d73e806');
INSERT INTO "user_words" VALUES('01a22e1e72a67130b927933beae6317f','example','01a22e1e72a67130b927933d3e0e98d8');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e72ab74418c088bf070510bd6');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','acme','01a22e1e72c672c9979b4123ed8b1e83');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','blok','01a22e1e72c672c9979b4123ed8b1e83');
INSERT INTO "user_words" VALUES('01a22e1e6fbf7629adb3818a1b823d08','example','01a22e1e72c672c9979b4123ed8b1e83');
INSERT INTO "user_words" VALUES('01a22e1e734571379df427c5668eeff8','bel','01a22e1e734571379df427c75912b109');
INSERT INTO "user_words" VALUES('01a22e1e734571379df427c5668eeff8','example','01a22e1e734571379df427c75912b109');
INSERT INTO "user_words" VALUES('01a22e1e734571379df427c5668eeff8','hooli','01a22e1e734571379df427c75912b109');
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
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e6fd57220a131e49cd4fc24e5','01a22e1e6fbb76d2a561f3e6e2abfa87','Alice de Vries','alice de vries','alice@acme.example','alice@acme.example','alice@acme.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:21:16.238887','2026-11-30 20:21:16.238887','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e702474aabd4862b6caa20e34','01a22e1e701f77ba8127fe82b805e85a','Bob Jansen','bob jansen','bob@acme.example','bob@acme.example','bob@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:21:16.422126','2026-11-30 20:21:16.422126','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e70397078991c02385c83f7f2','01a22e1e703876409d1a6b120e47d7d4','Carol Smit','carol smit','carol@globex.example','carol@globex.example','carol@globex.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:21:16.472168','2026-11-30 20:21:16.472168','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e70397078991c0236cee6fbef','01a22e1e704771cc80c8c78ced3f0b91','01a22e1e704672eda3dfb6e6aef0daa7','Dave Bakker','dave bakker','dave@globex.example','dave@globex.example','dave@globex.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:21:16.486234','2026-11-30 20:21:16.486234','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e7061703f929ab3d7207cfe5c','01a22e1e7061703f929ab3d943eb8895','01a22e1e7060716aa616fc8c3a50a3b6','Frank Visser','frank visser','frank@frank.example','frank@frank.example','frank@frank.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:21:16.512242','2026-11-30 20:21:16.512242','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e707373ff89deae83508ea554','01a22e1e707373ff89deae7fc3454997','Ina Kok','ina kok','ina@initech.example','ina@initech.example','ina@initech.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:21:16.530554','2026-11-30 20:21:16.530554','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e707373ff89deae81ce0a36a2','01a22e1e708176d9a9a480ca137e0401','01a22e1e708176d9a9a480c88304e39a','Iris Kok','iris kok','iris@initech.example','iris@initech.example','iris@initech.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:21:16.544771','2026-11-30 20:21:16.544771','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e7091771c9fea686b5662cc1c','01a22e1e7091771c9fea686de6578812','01a22e1e7091771c9fea6869d8bd6f42','Hank Mol','hank mol','hank@umbrella.example','hank@umbrella.example','hank@umbrella.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:21:16.560829','2026-11-30 20:21:16.560829','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e70d07612b5ed9747afc130e7',NULL,NULL,NULL,'acme-pending@acme.example','acme-pending@acme.example','acme-pending@acme.example','ADVANCED_USER','INVITED',1,'2026-11-30 20:21:16.613135',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71087567bdb0e66ce968a7bb',NULL,'acme Added','acme added','acme-added@acme.example','acme-added@acme.example','acme-added@acme.example','BASIC_USER','INVITED',0,'2026-11-30 20:21:16.679447',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e712371b09531b6c12b9e5866','01a22e1e7060716aa616fc8c3a50a3b6','Frank','frank','frank@frank.example','frank@frank.example','frank@frank.example','BASIC_USER','INVITED',0,'2026-11-30 20:21:16.689109',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7141712e8eac36862f04814e','01a22e1e714070348077c2503de1f203','acme Blocked','acme blocked','acme-blocked@acme.example','acme-blocked@acme.example','acme-blocked@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 20:21:16.735337','2026-11-30 20:21:16.735337','2026-11-30 20:21:00.000000','the acme reason');
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e71a6719f85e515037a869691','01a22e1e71a5724c83581fe113d5ab61','acme Member','acme member','acme-member@acme.example','acme-member@acme.example','acme-member@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:21:16.836868','2026-11-30 20:21:16.836868','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e724a73ea9ffe63037ad507a0','01a22e1e724a73ea9ffe63014bc37145','Eve Zwart','eve zwart','eve@acme.example','eve@acme.example','eve@acme.example','ADVANCED_USER','ACTIVE',1,'2026-11-30 20:21:17.001366','2026-11-30 20:21:17.001366','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e7266760795688a9cdb0e0cb7','01a22e1e7265748280c65a200f82557e','Ada de Wit','ada de wit','ada@acme.example','ada@acme.example','ada@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:21:17.028809','2026-11-30 20:21:17.028809','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e727173d38cef8356e93f7b05','01a22e1e727173d38cef835480036f57','Bo Wit','bo wit','bo@acme.example','bo@acme.example','bo@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:21:17.040548','2026-11-30 20:21:17.040548','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e728270808e69e40d10dd5ffa','01a22e1e728270808e69e40b8151fd3f','Çelik Kaya','celik kaya','çelik@acme.example','çelik@acme.example','çelik@acme.example','BASIC_USER','ACTIVE',0,'2026-11-30 20:21:17.057374','2026-11-30 20:21:17.057374','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e728c73fe9c2f252e8b875b8d','01a22e1e728c73fe9c2f25306aa65e8a','01a22e1e728c73fe9c2f252c8536641a','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:21:17.067901','2026-11-30 20:21:17.067901','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72967211ba1066cc0d73e806','01a22e1e728c73fe9c2f252c8536641a','Lea','lea','lea@lea.example','lea@lea.example','lea@lea.example','BASIC_USER','INVITED',0,'2026-11-30 20:21:17.078114',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e1e72a67130b927933beae6317f','01a22e1e72a67130b927933d3e0e98d8','01a22e1e72a575138bfa2e06500eb2a8','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:21:17.093497','2026-11-30 20:21:17.093497','2026-11-30 20:21:00.000000',NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72ab74418c088bf070510bd6','01a22e1e72a575138bfa2e06500eb2a8','Mia','mia','mia@mia.example','mia@mia.example','mia@mia.example','BASIC_USER','INVITED',0,'2026-11-30 20:21:17.099064',NULL,NULL,NULL);
INSERT INTO "users" VALUES('01a22e1e6fbf7629adb3818a1b823d08','01a22e1e72c672c9979b4123ed8b1e83','01a22e1e72c470d7aea4bf6ca00989ba','Bas Blok','bas blok','bas@acme.example','bas@acme.example','bas@acme.example','BASIC_USER','BLOCKED',0,'2026-11-30 20:21:17.123414','2026-11-30 20:21:17.123414','2026-11-30 20:21:00.000000','a "reason" with lines');
INSERT INTO "users" VALUES('01a22e1e734571379df427c5668eeff8','01a22e1e734571379df427c75912b109','01a22e1e734571379df427c302a2784d','Gavin Bel','gavin bel','gavin@hooli.example','gavin@hooli.example','gavin@hooli.example','ADMINISTRATOR','ACTIVE',1,'2026-11-30 20:21:17.252652','2026-11-30 20:21:17.252652','2026-11-30 20:21:00.000000',NULL);
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
CREATE INDEX ix_partnerships_asked_id_status_id ON partnerships (asked_id, status, id);
CREATE INDEX ix_partnerships_asker_id_status_id ON partnerships (asker_id, status, id);
CREATE INDEX ix_partnerships_settled_at ON partnerships (settled_at) WHERE status IN ('DECLINED', 'WITHDRAWN', 'ENDED');
CREATE UNIQUE INDEX uq_partnerships_live ON partnerships (low_id, high_id) WHERE status IN ('REQUESTED', 'ACTIVE');
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
