package nl.regie.experience;

/**
 * What an experience is about. The last two are for those close by; the others for the patient, and close ones may add
 * to them.
 */
public enum ExperienceTopic {
    /** I feel safe with those who support me, and supported (002, lines 39–43). */
    FEELS_SAFE_AND_SUPPORTED,
    /** I am not left to do it alone (002, lines 37–39). */
    NOT_LEFT_ALONE,
    /** I am encouraged to take my life and care into my own hands (002, lines 85–87). */
    ENCOURAGED_TO_TAKE_DIRECTION,
    /** The care fits what I want and need (002, lines 91–93). */
    CARE_FITS,
    /** The pace of care fits me (002, line 111). */
    PACE_FITS,
    /** I know what I can expect of my treatment or support (002, lines 125–127). */
    KNOWS_WHAT_TO_EXPECT,
    /** They see me, and not only my condition (002, line 162). */
    SEEN_AS_A_WHOLE_PERSON,
    /** They look at what I can do before what I cannot (002, lines 157 and 168–170). */
    STRENGTHS_COME_FIRST,
    /** With their support I find my own solutions more (002, lines 164–166). */
    GROWS_STRONGER,
    /** We decide together (002, line 172). */
    DECIDES_TOGETHER,
    /** They listen, and check whether they understood me (002, line 174). */
    LISTENED_TO,
    /** There is room for what the condition does to my feelings (002, lines 153–155). */
    FEELINGS_HAVE_ROOM,
    /** Of a close one: I am seen and taken seriously as somebody who helps (002, lines 184–186). */
    ACKNOWLEDGED_AS_CLOSE_ONE,
    /** Of a close one: somebody asks how I am (002, lines 188–190). */
    ASKED_HOW_I_AM
}
