import RondoModel
import Testing

@Suite("Dates and times")
struct TimeTests {
    @Test("a date that doesn't exist is refused")
    func refusesImpossibleDates() {
        #expect(CalendarDay(year: 2026, month: 2, day: 29) == nil)
        #expect(CalendarDay(year: 2028, month: 2, day: 29) != nil)
        #expect(CalendarDay(year: 2026, month: 13, day: 1) == nil)
    }

    @Test("weekdays follow the calendar")
    func knowsWeekdays() throws {
        // 3 December 2026 is a Thursday; 1 January 2000 was a Saturday.
        #expect(try #require(CalendarDay(year: 2026, month: 12, day: 3)).weekday == 3)
        #expect(try #require(CalendarDay(year: 2000, month: 1, day: 1)).weekday == 5)
    }

    @Test("clock times and durations read as people write them")
    func writesTimes() {
        #expect(Clock.text(605) == "10:05")
        #expect(Clock.duration(95) == "1h 35m")
        #expect(Clock.duration(60) == "1h")
        #expect(Clock.duration(35) == "35m")
    }
}
