package nl.regie.cli;

/** Puts a PDF where it was asked for, and says where a character is missing in it. */
final class OnPaper {
    private OnPaper() {}

    static void print(Pdf pdf, Output output, Console console, Speech speech) {
        output.write(console, pdf.bytes());
        if (!pdf.isWhole()) {
            console.err()
                    .println(
                            speech.say(
                                    "Let op: in deze PDF kan niet elk teken staan; waar er een ontbreekt staat een vierkantje. Met --format html staat alles er.",
                                    "Mind: this PDF cannot show every character; a square stands for one that is missing. With --format html all is there."));
        }
    }
}
