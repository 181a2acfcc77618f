package nl.regie.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.regie.cohort.CohortRun;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.DossierLines;
import nl.regie.entry.Problem;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

/**
 * Counts the dossiers of many files on Apache Spark. A file has one dossier a line, plain or packed by gzip, and is
 * read by one machine from its begin to its end; so what is told of a line names the file and the line, and a cohort
 * goes as fast as its largest file allows: make files of some hundred megabytes.
 *
 * <p>The numbers are those that one machine counts of the same files, however they are spread. Only doubles are another
 * matter: a patient who comes again is looked for within each file.
 */
public final class CohortOnSpark {
    /** Of so many problems of a file is told where they are; the others are counted. */
    public static final int MOST_TOLD = 100;

    private CohortOnSpark() {}

    /**
     * What the dossiers in these files show.
     *
     * @param files as Spark takes them: a file, a folder or a pattern such as {@code hdfs:///cohort/*.ndjson.gz}, or
     *     several with commas between
     * @param question asked of each file
     * @throws IOException if there are no such files
     * @throws SparkException if one of them cannot be read, or the groups are persons
     */
    public static Counted count(JavaSparkContext spark, String files, Question question)
            throws IOException, SparkException {
        return spark.binaryFiles(files, spark.defaultParallelism())
                .map(file -> count(file, question))
                .treeReduce(CountedPart::and)
                .counted();
    }

    private static CountedPart count(Tuple2<String, PortableDataStream> file, Question question) throws Exception {
        String name = file._1().substring(file._1().lastIndexOf('/') + 1);
        CohortRun run = question.to(name).begin();
        List<Problem> told = new ArrayList<>();
        int problems = 0;
        try (InputStream in = file._2().open();
                DossierLines lines = DossierLines.of(name, in)) {
            while (lines.hasNext()) {
                for (Problem problem : run.add(lines.next())) {
                    problems = Math.addExact(problems, 1);
                    if (problems <= MOST_TOLD) {
                        told.add(problem);
                    }
                }
            }
        }
        return CountedPart.of(run.summary(), told, problems);
    }

    /**
     * What came of it.
     *
     * @param summary all files together; its {@link CohortSummary#parts()} are the files
     * @param told what is to be told of their lines, with file and line, in the order of the files: the first
     *     {@value #MOST_TOLD} of each
     * @param problems how many there are to tell in all
     */
    public record Counted(CohortSummary summary, List<Problem> told, int problems) {
        /** What was told cannot change. */
        public Counted {
            told = List.copyOf(told);
        }
    }
}
