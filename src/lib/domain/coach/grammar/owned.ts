/** Where we answer for it, take it back or put it right, nothing is hinted at. */
export const ownedEn = [
	'apolog*|sorry|ashamed|forgive|shame',
	'we ~ knew',
	'no|not|never|hardly|little ~ excuse*|comfort|matter*|reason|use|help|consolation|your',
	'our|my own? fault|mistake|responsib*|choice|decision|job|blame',
	'we|i ~ should|ought|answer|take_back|failed|forgot|never',
	'on us|me',
	'is|are|was|were ours|mine',
	'you ~ right',
	'however|whoever|whatever|even_if',
	'refund*|replace*|repair*|mend*|free_of_charge'
];
export const ownedLv = [
	'atvain*|piedod*|kauns|kaunam*|žēl|nožēlo*',
	'neattaisno*',
	'nav|nebija|ne|neko ~ attaisno*|svarīg*|iemesls|mierinājum*|nozīmes|jūsu',
	'mūsu pašu? vain*|kļūd*|atbildīb*|lēmums|darīšana|izvēle|pienākums',
	'mēs|es|mums|man ~ vajadzēja|bija_jā*|atbild*|aizmirsām|nepaskat*|neizdarīj*',
	'zinājām|nedrīkstējām|izvēlējāmies|tieši_tāpēc|no_pirmdienas|samaksāsim|bija_jā*',
	'jums ~ taisnība',
	'lai|vienalga cik|kā|kas|kurš',
	'atgriez*|atlīdzin*|atmaks*|atdosim|salabo*|bez_maksas|par_velti'
];
export const ownedRu = [
	'извин*|простите|стыдно|жаль',
	'не ~ оправд*|важно|причина|ваша',
	'наш* вин*|ошибк*',
	'виноваты|виноват|виновата мы|я',
	'вернём|возместим|бесплатно'
];
