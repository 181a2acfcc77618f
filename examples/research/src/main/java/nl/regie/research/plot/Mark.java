package nl.regie.research.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.style.markers.Marker;

/** Marks that can be told apart without any colour. */
enum Mark {
    /** A full circle. */
    FULL,
    /** An open square. */
    OPEN,
    /** A cross. */
    CROSS,
    /** An open triangle. */
    TRIANGLE,
    /** A star, for what is hidden. */
    STAR;

    private static final BasicStroke LINE = new BasicStroke(1.6f);

    /** What draws it. */
    Marker marker() {
        return new Drawn(this);
    }

    private static final class Drawn extends Marker {
        private final Mark mark;

        Drawn(Mark mark) {
            this.mark = mark;
        }

        @Override
        public void paint(Graphics2D graphics, double x, double y, int size) {
            double half = size / 2.0;
            graphics.setStroke(LINE);
            switch (mark) {
                case FULL -> {
                    graphics.setColor(Color.BLACK);
                    graphics.fill(new Ellipse2D.Double(x - half, y - half, size, size));
                }
                case OPEN -> outlined(graphics, new Rectangle2D.Double(x - half, y - half, size, size));
                case TRIANGLE -> outlined(graphics, triangle(x, y, half));
                case CROSS -> crossed(graphics, x, y, half);
                case STAR -> {
                    crossed(graphics, x, y, half);
                    graphics.draw(line(x - half, y, x + half, y));
                }
            }
        }

        private static void crossed(Graphics2D graphics, double x, double y, double half) {
            graphics.setColor(Color.BLACK);
            graphics.draw(line(x - half, y - half, x + half, y + half));
            graphics.draw(line(x - half, y + half, x + half, y - half));
        }

        private static void outlined(Graphics2D graphics, java.awt.Shape shape) {
            graphics.setColor(Color.WHITE);
            graphics.fill(shape);
            graphics.setColor(Color.BLACK);
            graphics.draw(shape);
        }

        private static Path2D line(double fromX, double fromY, double toX, double toY) {
            Path2D line = new Path2D.Double();
            line.moveTo(fromX, fromY);
            line.lineTo(toX, toY);
            return line;
        }

        private static Path2D triangle(double x, double y, double half) {
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(x, y - half);
            triangle.lineTo(x + half, y + half);
            triangle.lineTo(x - half, y + half);
            triangle.closePath();
            return triangle;
        }
    }
}
