// Are close ones asked how they are, and more often since the training?
var looked = look(invent(300, 7), LocalDate.of(2027, 12, 31));
System.out.println("Half years in which it was written down how a close one is");
table("half years", "since 1 January 2026", "before", Questions.closeOnesAskedFrom(LocalDate.of(2026, 1, 1), looked.halfYears().stream()));
System.out.println("What this cannot tell: who was asked and not written down, and what else changed on that day.");
System.out.println("Dossiers in which no close one is known are not in it: whether there is none, it cannot tell.");
System.out.println("These dossiers are invented: 20 points more since the training because that was put in.");
/exit
