package nl.regie.research.desk;

/**
 * A picture was asked for in a file whose name does not end in what we draw. It is told in one line: there is nothing
 * to look for in the code.
 */
public final class NoSuchPicture extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchPicture() {
        super("A picture is drawn as SVG or PNG: give the file a name that ends in .svg or .png.", null, false, false);
    }
}
