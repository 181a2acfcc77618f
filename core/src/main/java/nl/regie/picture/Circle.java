package nl.regie.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.organisation.AccentColour;

/**
 * Somebody in the middle, and the people around them: each on a card with what they do. All stand on one ring, at no
 * one's distance from the middle: who is nearer is not for a picture to say.
 *
 * @param title what it is a picture of, which says who stands in the middle
 * @param middle how the person in the middle is called
 * @param around the others, in the order in which they are read
 */
public record Circle(String title, String middle, List<Words> around) implements Picture {
    private static final double WIDTH = 400;
    private static final double CARD = 150;
    private static final double WIDEST = 210;
    private static final double MIDDLE = 30;
    private static final double GAP = 10;
    private static final double EDGE = 4;
    private static final double LEAST = 2 * (MIDDLE + 2 * GAP);

    /** Keeps the people as they are at this moment. */
    public Circle {
        around = List.copyOf(around);
    }

    @Override
    public List<Words> words() {
        return around;
    }

    @Override
    public String svg(AccentColour accent) {
        return drawn((width, height) -> Drawing.fromTheLeft(accent, width, height));
    }

    @Override
    public String svgFromTheRight(AccentColour accent) {
        return drawn((width, height) -> Drawing.fromTheRight(accent, width, height));
    }

    private String drawn(OfSize ofSize) {
        double wide = width();
        double across = WIDTH + 2 * (wide - CARD);
        List<Card> all = around.stream().map(each -> Card.of(each, wide)).toList();
        int half = half(all);
        List<Card> left = all.subList(0, half);
        List<Card> right = all.subList(half, all.size());
        double height = Math.max(LEAST, Math.max(height(left), height(right)) + 2 * GAP);
        Drawing drawing = ofSize.of(across, height);
        drawing.ring(across / 2, height / 2, ring(across, wide), height / 2 - EDGE);
        List<Placed> cards = Stream.concat(
                        placed(left, -1, across, height).stream(), placed(right, 1, across, height).stream())
                .toList();
        cards.forEach(card -> drawing.line(across / 2, height / 2, card.x(), card.y()));
        drawing.disc(across / 2, height / 2, MIDDLE);
        drawing.text(
                across / 2, height / 2, Lettering.IN_THE_MIDDLE, Lettering.IN_THE_MIDDLE.lines(middle, 2 * MIDDLE));
        cards.forEach(card -> card.card().draw(drawing, card.x(), card.y()));
        return drawing.svg(this);
    }

    /** As wide as the longest word, so that none is broken; up to a limit, for a wider picture has smaller letters. */
    private double width() {
        double longest = around.stream().mapToDouble(Card::longestWord).max().orElse(0);
        return Math.max(CARD, Math.min(WIDEST, longest));
    }

    private static double ring(double across, double card) {
        return (across - card) / 2 - EDGE;
    }

    /** A drawing of a size. */
    private interface OfSize {
        Drawing of(double width, double height);
    }

    /**
     * How many stand on the side that is read first, so that both sides are about as high and the picture is read in
     * the order of the words beside it: one side from above to below, then the other.
     */
    private static int half(List<Card> cards) {
        int half = 0;
        while (half < cards.size() && height(cards.subList(0, half + 1)) <= height(cards.subList(half, cards.size()))) {
            half++;
        }
        return half;
    }

    /** Where the middle of a card stands. */
    private record Placed(Card card, double x, double y) {}

    /** One under the other, along the ring. */
    private static List<Placed> placed(List<Card> cards, int side, double across, double height) {
        List<Placed> placed = new ArrayList<>();
        double top = (height - height(cards)) / 2;
        for (Card card : cards) {
            double y = top + card.height() / 2;
            placed.add(new Placed(card, across / 2 + side * fromTheMiddle(card, y, across, height), y));
            top += card.height() + GAP;
        }
        return placed;
    }

    /** On the ring, but over no other card and not over who is in the middle. */
    private static double fromTheMiddle(Card card, double y, double across, double height) {
        double above = Math.abs(y - height / 2);
        double share = Math.min(1, above / (height / 2));
        double onTheRing = ring(across, card.width()) * Math.sqrt(1 - share * share);
        boolean isBeside = above - card.height() / 2 < MIDDLE + GAP;
        return Math.max(onTheRing, card.width() / 2 + (isBeside ? MIDDLE + GAP : GAP));
    }

    private static double height(List<Card> cards) {
        return cards.stream().mapToDouble(Card::height).sum() + GAP * Math.max(0, cards.size() - 1);
    }
}
