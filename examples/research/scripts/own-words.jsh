// Do plans with the patient's own words last longer, and do they end as completed more often?
var looked = look(invent(300, 7), LocalDate.of(2027, 12, 31));
System.out.println("In force for half a year at least, of plans that can be followed for as long");
table("plans", "in the patient's own words", "in somebody else's words", Questions.lasted(182, looked.plans().stream()));
System.out.println("Completed within a year, of plans that can be followed for a year");
table("plans", "in the patient's own words", "in somebody else's words", Questions.completedWithinAYear(looked.plans().stream()));
System.out.println("What this cannot tell: whether the words make the difference. Who is asked for their words may differ from who is not.");
System.out.println("These dossiers are invented: 15 points more are completed in own words because that was put in.");
/exit
