extension Technique {
    /// The deck's techniques.
    static let all: [Technique] = [
        clay, collage, drawing, bricks, junk, fabric, figures, objects, tableau, shadows, soundscape, lines, postcard,
        frames, floorMap, photo,
    ]
}
