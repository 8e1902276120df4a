/// Rondo's own words: things that must be in the room.
extension Word where Kind == ThingWord {
    /// Sheets of paper.
    public static var paper: Self { "paper" }
    /// Sheets of large paper (A1).
    public static var largePaper: Self { "large-paper" }
    /// Rolls of paper.
    public static var paperRoll: Self { "paper-roll" }
    /// Packs of coloured paper.
    public static var colouredPaper: Self { "coloured-paper" }
    /// Blank cards.
    public static var card: Self { "card" }
    /// Pads of large sticky notes.
    public static var stickyNotes: Self { "sticky-notes" }
    /// Sheets of sticky dots.
    public static var stickyDots: Self { "sticky-dots" }
    /// Sets of thick markers.
    public static var markerSet: Self { "marker-set" }
    /// Pens.
    public static var pen: Self { "pen" }
    /// Sets of crayons.
    public static var crayonSet: Self { "crayon-set" }
    /// Rolls of masking tape.
    public static var tape: Self { "tape" }
    /// Balls of string or wool.
    public static var string: Self { "string" }
    /// Clothes pegs.
    public static var peg: Self { "peg" }
    /// Envelopes.
    public static var envelope: Self { "envelope" }
    /// Blank postcards.
    public static var postcard: Self { "postcard" }
    /// Flipcharts.
    public static var flipchart: Self { "flipchart" }
    /// Easels.
    public static var easel: Self { "easel" }
    /// Art boxes (paint, brushes, glue, scissors).
    public static var artBox: Self { "art-box" }
    /// Boxes of magazines and pictures.
    public static var magazineBox: Self { "magazine-box" }
    /// Pairs of scissors.
    public static var scissors: Self { "scissors" }
    /// Glue sticks.
    public static var glue: Self { "glue" }
    /// Blocks of clay or dough.
    public static var clay: Self { "clay" }
    /// Sets of building bricks.
    public static var brickSet: Self { "brick-set" }
    /// Boxes of clean boxes, tubes and lids.
    public static var junkBox: Self { "junk-box" }
    /// Boxes of fabric, thread and buttons.
    public static var fabricBox: Self { "fabric-box" }
    /// Sets of small figures.
    public static var dollSet: Self { "doll-set" }
    /// Sets of everyday objects.
    public static var objectSet: Self { "object-set" }
    /// Sets of picture cards.
    public static var pictureSet: Self { "picture-set" }
    /// Sets of feeling cards with pictures.
    public static var feelingCards: Self { "feeling-cards" }
    /// Sets of value cards with pictures.
    public static var valueCards: Self { "value-cards" }
    /// Sets of role cards.
    public static var roleCards: Self { "role-cards" }
    /// Sets of question cards.
    public static var questionCards: Self { "question-cards" }
    /// Sets of counters or pebbles.
    public static var counterSet: Self { "counter-set" }
    /// Soft balls.
    public static var ball: Self { "ball" }
    /// Scarves.
    public static var scarf: Self { "scarf" }
    /// Boxes of hats and props.
    public static var hatBox: Self { "hat-box" }
    /// Things to pass round when speaking.
    public static var talkingPiece: Self { "talking-piece" }
    /// Cameras or phones with one.
    public static var camera: Self { "camera" }
    /// Sound recorders or phones.
    public static var recorder: Self { "recorder" }
    /// Music players with a speaker.
    public static var speaker: Self { "speaker" }
    /// Lamps.
    public static var lamp: Self { "lamp" }
    /// Bed sheets or screens of cloth.
    public static var sheet: Self { "sheet" }
    /// Boxes of simple instruments.
    public static var instrumentBox: Self { "instrument-box" }
    /// Bells or chimes.
    public static var bell: Self { "bell" }
    /// Timers that all can see.
    public static var timer: Self { "timer" }
    /// Tablets.
    public static var tablet: Self { "tablet" }

    /// All of them.
    static var all: [Self] {
        [
            .paper, .largePaper, .paperRoll, .colouredPaper, .card, .stickyNotes, .stickyDots, .markerSet, .pen,
            .crayonSet, .tape, .string, .peg, .envelope, .postcard, .flipchart, .easel, .artBox, .magazineBox,
            .scissors, .glue, .clay, .brickSet, .junkBox, .fabricBox, .dollSet, .objectSet, .pictureSet,
            .feelingCards, .valueCards, .roleCards, .questionCards, .counterSet, .ball, .scarf, .hatBox,
            .talkingPiece, .camera, .recorder, .speaker, .lamp, .sheet, .instrumentBox, .bell, .timer, .tablet,
        ]
    }
}
