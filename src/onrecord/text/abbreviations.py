"""Abbreviations whose stop does not end a sentence, by language and by how sure that is."""

from collections.abc import Mapping


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


ALWAYS_OPEN: Mapping[str, frozenset[str]] = {
    "en": _listed(
        "mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. cpl. maj. brig. adm. cmdr. gov. sen. rep. pres. rev. hon. st. mt. ft. "
        "messrs. mx. supt. insp. amb. fr. vs. e.g. i.e. cf. viz. approx. ca. al. lt.-col. maj.-gen. brig.-gen. "
        "lt.-gen. atty."
    ),
    "fr": _listed(
        "m. mm. mme. mlle. mgr. me. dr. pr. prof. gén. col. cap. lt. cdt. st. ste. av. bd. cf. env. ex. p.ex. vol. "
        "chap. art. c.-à-d. not. resp. adj. sgt. maj."
    ),
    "ar": _listed("د. أ. م. ا. أ.د. ص. ج. ط. هـ. ه. ق.م. مج. تر. ت."),
}
"""A name, a title's bearer or a continuation always follows these."""

BEFORE_NUMBER: Mapping[str, frozenset[str]] = {
    "en": _listed(
        "no. nos. art. arts. sec. secs. para. paras. p. pp. vol. vols. fig. figs. ch. jan. feb. mar. apr. jun. jul. aug. "
        "sep. sept. oct. nov. dec. c. ca. op. ver. v. rs. res. reg. tel. ext. ph. est."
    ),
    "fr": _listed(
        "no. n. nos. art. p. pp. vol. fig. chap. al. janv. févr. fév. avr. juil. sept. oct. nov. déc. tél. rés. par. § n°. éd."
    ),
    "ar": _listed("رقم. ص. ق. م. ت. هاتف. ج."),
}
"""A number belongs to these."""

OPEN_BEFORE_LOWER: Mapping[str, frozenset[str]] = {
    "en": _listed(
        "u.s. u.k. u.n. e.u. a.u. u.a.e. d.r.c. c.a.r. d.c. p.m. a.m. inc. ltd. co. corp. bros. etc. jr. sr. ph.d. m.d. b.a. "
        "m.a. u.s.a. n.g.o. dept. est. ave. blvd. govt. intl."
    ),
    "fr": _listed("etc. o.n.u. r.d.c. u.e. o.n.g. s.a. s.a.r.l. apr. av. j.-c. u.s.a. cie. éd."),
    "ar": _listed("إلخ. الخ. ش.م.م. ق.م. م. هـ."),
}
"""These also end sentences; what follows decides."""
