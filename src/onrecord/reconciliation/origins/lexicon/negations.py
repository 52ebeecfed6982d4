"""Words that turn a sentence into its contrary; a copy that lacks one of them says something else than its source."""

from onrecord.text.numbers import normalise

NEGATIONS = frozenset(
    normalise(word)
    for row in (
        # English: the adverb, "no" and the negative pronouns; contractions come as two words ("didn", "t").
        "not never no none nobody neither nor without cannot hardly nothing nowhere",
        # French: the second halves stand in for "ne", which is often dropped in speech and headlines.
        "ne n' n pas jamais aucun aucune nul nulle ni sans personne rien nullement guère",
        # Arabic: the particles of denial in every tense; "ما" is left out, for it mostly is a relative.
        "لم لن لا ليس ليست ليسوا لست غير دون بدون عدم ولم ولن ولا وليس وليست فلم فلن فلا",
    )
    for word in row.split()
)
