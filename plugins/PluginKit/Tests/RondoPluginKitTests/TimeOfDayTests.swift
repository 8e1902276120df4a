import Testing

@testable import RondoPluginKit

@Suite struct TimeOfDayTests {
    @Test("Every minute of the day is written and read back")
    func roundTrip() {
        for minutes in 0...1440 {
            #expect(TimeOfDay(TimeOfDay(minutes: minutes).description) == TimeOfDay(minutes: minutes))
        }
        #expect(TimeOfDay(9, 5).description == "09:05")
        #expect(TimeOfDay("9:05") == TimeOfDay(9, 5))
        #expect(TimeOfDay(10, 30) - TimeOfDay(9, 45) == 45)
    }

    @Test(
        "Other texts are no times",
        arguments: ["", "10", "10:5", "24:01", "10:60", "-1:00", "1:+1", "10:30:00", "ab:cd", "٣:٠٠"])
    func refused(_ text: String) {
        #expect(TimeOfDay(text) == nil)
    }
}
