// What was recorded that no claim and no page of the patient used, and could perhaps stop?
var uses = uses(invent(30, 7), LocalDate.of(2027, 7, 1));
table(uses);
System.out.println("What this cannot tell: who reads an entry in the record itself, and what the law asks to keep.");
System.out.println("An entry that is unused today can be what somebody needs on a bad day: talk about it before it stops.");
System.out.println("These dossiers are invented.");
/exit
