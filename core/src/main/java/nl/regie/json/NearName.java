package nl.regie.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that somebody may have meant with another one. */
final class NearName {
    private NearName() {}

    /** The name that differs least, in a letter or two; empty where none is near. */
    static Optional<String> among(Collection<String> known, String written) {
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= slips(name))
                .filter(name -> distance(name, written) <= slips(name))
                .min(Comparator.comparingInt((String name) -> distance(name, written))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many slips a name can hold and still be taken for itself. */
    private static int slips(String name) {
        return name.length() < 5 ? 1 : 2;
    }

    /** How many letters were left out, added, changed or swapped with the next one; capitals are no difference. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int changed = cost[i - 1][j - 1] + (same ? 0 : 1);
        int leftOutOrAdded = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        int best = Math.min(changed, leftOutOrAdded);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
