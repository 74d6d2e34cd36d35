package nl.sekswerkplatform.web.meetings;

/** How many of one group were there, as it is typed. */
public class AttendanceField {
    private final String groupKey;
    private Integer people;

    AttendanceField(String groupKey, Integer people) {
        this.groupKey = groupKey;
        this.people = people;
    }

    public String getGroupKey() {
        return groupKey;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }
}
