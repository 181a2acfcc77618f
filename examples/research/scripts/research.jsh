import nl.regie.research.invented.*;
import nl.regie.research.share.*;
import nl.regie.research.table.*;
import nl.regie.research.report.*;
import nl.regie.research.seen.*;
import nl.regie.research.question.*;
import nl.regie.research.plot.*;
import nl.regie.research.desk.*;
import static nl.regie.research.desk.Desk.*;
