/**
 * Where somebody may be found, said of people by name: «Марина с четвёртого этажа», «Luiss no 6.b», «Mr Rauch from Kirchweg 9»; and the
 * customer's own number, where it is us who call. No post of ours is told in this way.
 */
export const whereabouts: readonly RegExp[] = [
	// By name, from a floor, a class, a flat, a plot.
	/(?<!\p{L})(?:Mr|Mrs|Ms|Miss)\.?\s\p{Lu}\p{Ll}+,?\s(?:of|from|over in|up in|in)\s(?:flat |number |no\.? |unit )?(?:\d|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s\d)/u,
	/(?<!\p{L})\p{Lu}\p{Ll}{2,}\s(?:from|over in|up in|of|in)\s(?:\d{1,2}-?[A-Z](?![\p{L}\d])|(?:flat|apartment|class|year)\s\d|the\s(?:second|third|fourth|fifth|sixth|top)\sfloor)/u,
	/(?<=[\p{L},]\s)\p{Lu}\p{Ll}{2,}\s(?:с|со|из)\s(?:\p{Ll}+|\d{1,3}(?:-\p{Ll}{1,2})?)\s(?:этажа|участка|квартиры|подъезда|палаты|класса)/u,
	/(?<!\p{L})[Сс]осед(?:а|у|ом|ка|ки|ке|ку|кой)?(?:\sваш\p{L}*)?\s(?:с|со|из)\s(?:\p{Ll}+|\d{1,3}(?:-\p{Ll}{1,2})?)\s(?:этажа|участка|квартиры|подъезда|палаты),\s\p{Lu}\p{Ll}+/u,
	/(?<!\p{L})\p{Lu}\p{Ll}{2,}\s(?:из|no|from)\s\d{1,2}\.?[-\s]?[«"]?[a-fA-Fа-еА-Е](?!\p{L})/u,
	/(?<=[\p{L},]\s)\p{Lu}\p{Ll}{2,}\sno\s(?:\d{1,3}\.|\p{Ll}+)\s(?:stāva|dzīvokļa|istabas|klases|kajītes|palātas)/u,
	// The customer's number, for we are the ones who call it.
	/(?:наб(?:ерём|ерем|еру|рали|рал|рала)\sвас|(?:по|пере)?звон(?:им|или|ил|ила|ю)\sвам)\s(?:\p{L}+\s){0,2}?(?:по\sтелефону|по\sномеру|на\sномер|на)\s\+?\d[\d\s()-]{5,}/iu,
	/(?:zvanījām|zvanīju|zvanīsim|zvanīšu|piezvanīsim|piezvanīšu|sazvanīsim|meklējām)\s(?:jums|jūs)\s(?:\p{L}+\s){0,2}?(?:uz|pa)\s(?:numuru\s|tālruni\s)?\+?\d[\d\s]{5,}/iu,
	/(?:r[ai]ng|call(?:ed)?|phoned?|text(?:ed)?|tried|reach(?:ed)?)\s(?:to\sreach\s)?you\s(?:\p{L}+\s){0,2}?on\s\+?\d[\d\s]{5,}/iu,
	// A number plate.
	/(?<!\p{L})[АВЕКМНОРСТУХ]\d{3}[АВЕКМНОРСТУХ]{2}(?![\p{L}])/u
];
