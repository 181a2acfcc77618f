package nl.regie.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
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
        return drawn(height -> Drawing.fromTheLeft(accent, WIDTH, height));
    }

    @Override
    public String svgFromTheRight(AccentColour accent) {
        return drawn(height -> Drawing.fromTheRight(accent, WIDTH, height));
    }

    private String drawn(DoubleFunction<Drawing> ofHeight) {
        List<Card> all = around.stream().map(each -> Card.of(each, CARD)).toList();
        int half = half(all);
        List<Card> left = all.subList(0, half);
        List<Card> right = all.subList(half, all.size());
        double height = Math.max(LEAST, Math.max(height(left), height(right)) + 2 * GAP);
        Drawing drawing = ofHeight.apply(height);
        drawing.ring(WIDTH / 2, height / 2, (WIDTH - CARD) / 2 - EDGE, height / 2 - EDGE);
        List<Placed> cards = Stream.concat(placed(left, -1, height).stream(), placed(right, 1, height).stream())
                .toList();
        cards.forEach(card -> drawing.line(WIDTH / 2, height / 2, card.x(), card.y()));
        drawing.disc(WIDTH / 2, height / 2, MIDDLE);
        drawing.text(WIDTH / 2, height / 2, Lettering.IN_THE_MIDDLE, Lettering.IN_THE_MIDDLE.lines(middle, 2 * MIDDLE));
        cards.forEach(card -> card.card().draw(drawing, card.x(), card.y()));
        return drawing.svg(this);
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
    private static List<Placed> placed(List<Card> cards, int side, double height) {
        List<Placed> placed = new ArrayList<>();
        double top = (height - height(cards)) / 2;
        for (Card card : cards) {
            double y = top + card.height() / 2;
            placed.add(new Placed(card, WIDTH / 2 + side * fromTheMiddle(card, y, height), y));
            top += card.height() + GAP;
        }
        return placed;
    }

    /** On the ring, but over no other card and not over who is in the middle. */
    private static double fromTheMiddle(Card card, double y, double height) {
        double above = Math.abs(y - height / 2);
        double share = Math.min(1, above / (height / 2));
        double onTheRing = ((WIDTH - CARD) / 2 - EDGE) * Math.sqrt(1 - share * share);
        boolean isBeside = above - card.height() / 2 < MIDDLE + GAP;
        return Math.max(onTheRing, CARD / 2 + (isBeside ? MIDDLE + GAP : GAP));
    }

    private static double height(List<Card> cards) {
        return cards.stream().mapToDouble(Card::height).sum() + GAP * Math.max(0, cards.size() - 1);
    }
}
