"""Arabic phrases and the rules that judge them."""

from onrecord.phrases.registry.model import phrases_of

_FRAMES = {
    "toll": "{} عدد الهجمات خلال العام.",
    "people": "وفي مارس فر {} شخص من الوادي.",
    "persons": "وفي مارس فر {} شخصاً من الوادي.",
    "of": "وبحسب المسح فقد {} الأسر مصدر المياه.",
    "price": "وارتفعت أسعار الدخن {} خلال عام.",
    "fell": "وتراجعت أسعار الدخن {} خلال عام.",
    "many": "وفي مارس فر {} الأشخاص من الوادي.",
}

ARABIC = phrases_of(
    _FRAMES,
    """
تضاعف | toll | ratio | exact | 2 | ratio
ثلاثة أضعاف | price | ratio | exact | 3 | ratio
أربعة أضعاف | price | ratio | exact | 4 | ratio
خمسة أضعاف | price | ratio | exact | 5 | ratio
ستة أضعاف | price | ratio | exact | 6 | ratio
عشرة أضعاف | price | ratio | exact | 10 | ratio
نحو ثلاثة أضعاف | price | ratio | about | 3 | ratio_about
ما يقارب ثلاثة أضعاف | price | ratio | nearly | 3 | ratio_nearly
أكثر من ثلاثة أضعاف | price | ratio | more_than | 3 | ratio_over
أكثر من أربعة أضعاف | price | ratio | more_than | 4 | ratio_over
إلى النصف | fell | ratio | exact | 0.5 | ratio
بنسبة 70 في المئة | price | change | exact | 70 | percent
بنسبة 45% | price | change | exact | 45 | percent
بنسبة 12 بالمئة | price | change | exact | 12 | percent
بنسبة 20% | fell | change | exact | 20 | percent
بنسبة تزيد على 30% | price | change | more_than | 30 | over
بأكثر من 30% | price | change | more_than | 30 | over
بنحو 40% | price | change | about | 40 | about
نصف | of | share | exact | 0.5 | fraction
نحو نصف | of | share | about | 0.5 | fraction_about
أكثر من نصف | of | share | more_than | 0.5 | fraction_over
ما يقارب نصف | of | share | nearly | 0.5 | fraction_nearly
ثلث | of | share | exact | 0.3333 | fraction
ثلثا | of | share | exact | 0.6667 | fraction
أكثر من ثلث | of | share | more_than | 0.3333 | fraction_over
ثلاثة أرباع | of | share | exact | 0.75 | fraction
معظم | of | vague | vague | 0.5 | majority
غالبية | of | vague | vague | 0.5 | majority
أغلبية | of | vague | vague | 0.5 | majority
3539 | persons | level | exact | 3539 | bare
200 | people | level | exact | 200 | bare
نحو 300 | people | level | about | 300 | about
حوالي 300 | people | level | about | 300 | about
قرابة 300 | people | level | nearly | 300 | nearly
ما يقارب 300 | people | level | nearly | 300 | nearly
أكثر من 1000 | people | level | more_than | 1000 | over
ما يزيد على 1000 | people | level | more_than | 1000 | over
ما لا يقل عن 32 | persons | level | at_least | 32 | at_least
لا يقل عن 32 | persons | level | at_least | 32 | at_least
أقل من 50 | persons | level | less_than | 50 | under
بين 20 و30 | persons | level | between | 20 | between
عشرات | many | vague | vague | 20 | vague
مئات | many | vague | vague | 200 | vague
آلاف | many | vague | vague | 2000 | vague
عشرات آلاف | many | vague | vague | 20000 | vague
""",
)
